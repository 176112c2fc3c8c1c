//! Windows: the printing of .NET, by the PowerShell that every Windows has. It prints pictures of the
//! pages, since Windows itself prints no PDF. Names go over as variables, never as part of a script.

use super::{Job, Printer, Progress, Queue, Said, Ticket, ask, gone, refused, unclear};
use crate::{Error, Result};
use serde::Deserialize;
use std::process::Command;

/// The printing of Windows.
pub(super) struct Windows;

const LIST: &str = "Get-CimInstance Win32_Printer | Select-Object Name, Default, WorkOffline, \
                    DetectedErrorState | ConvertTo-Json -Compress";

const PRINT: &str = r"
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Drawing
$pages = @([IO.Directory]::GetFiles($env:STIPPLE_PAGES) | Sort-Object)
$document = New-Object System.Drawing.Printing.PrintDocument
$document.DocumentName = $env:STIPPLE_TITLE
if ($env:STIPPLE_PRINTER) { $document.PrinterSettings.PrinterName = $env:STIPPLE_PRINTER }
if (-not $document.PrinterSettings.IsValid) { [Console]::Error.Write('no such printer'); exit 3 }
$document.PrinterSettings.Copies = [int16] $env:STIPPLE_COPIES
foreach ($size in $document.PrinterSettings.PaperSizes) {
    if ([string] $size.Kind -eq $env:STIPPLE_MEDIA) { $document.DefaultPageSettings.PaperSize = $size }
}
$document.PrintController = New-Object System.Drawing.Printing.StandardPrintController
$script:page = 0
$document.add_PrintPage({
    param($sender, $event)
    $picture = [System.Drawing.Image]::FromFile($pages[$script:page])
    $settings = $event.PageSettings
    $event.Graphics.TranslateTransform(-$settings.HardMarginX, -$settings.HardMarginY)
    $event.Graphics.DrawImage($picture, 0, 0, $event.PageBounds.Width, $event.PageBounds.Height)
    $picture.Dispose()
    $script:page++
    $event.HasMorePages = $script:page -lt $pages.Count
})
$document.Print()
[Console]::Out.Write($document.PrinterSettings.PrinterName)
";

const JOBS: &str = "Get-PrintJob -PrinterName $env:STIPPLE_PRINTER | Where-Object DocumentName -eq \
                    $env:STIPPLE_TITLE | ForEach-Object { [string] $_.JobStatus }";

const CANCEL: &str = "Get-PrintJob -PrinterName $env:STIPPLE_PRINTER | Where-Object DocumentName -eq \
                      $env:STIPPLE_TITLE | Remove-PrintJob";

/// The answer of a script that found no such printer.
const NOT_VALID: &str = "no such printer";

impl Printer for Windows {
    fn list(&self) -> Result<Vec<Queue>> {
        let said = script(LIST, &[])?;
        if said.done { queues(&said.out) } else { Err(refused(&said.wrong)) }
    }

    fn print(&self, job: &Job<'_>) -> Result<Ticket> {
        let pages = (job.pictures)()?;
        let (copies, pages) = (job.copies.max(1).to_string(), pages.to_string_lossy().into_owned());
        let said = script(PRINT, &variables(job, &pages, &copies))?;
        if said.done {
            return Ok(Ticket { printer: said.out, job: job.title.to_owned() });
        }
        Err(if said.wrong == NOT_VALID { gone(job.printer) } else { refused(&said.wrong) })
    }

    fn progress(&self, ticket: &Ticket) -> Result<Progress> {
        let variables = [("STIPPLE_PRINTER", ticket.printer.as_str()), ("STIPPLE_TITLE", &ticket.job)];
        let said = script(JOBS, &variables)?;
        if said.done { Ok(progress(&said.out)) } else { Err(unclear(&said.wrong)) }
    }

    fn cancel(&self, ticket: &Ticket) -> Result<()> {
        let variables = [("STIPPLE_PRINTER", ticket.printer.as_str()), ("STIPPLE_TITLE", &ticket.job)];
        let said = script(CANCEL, &variables)?;
        if said.done { Ok(()) } else { Err(unclear(&said.wrong)) }
    }
}

fn script(script: &str, variables: &[(&str, &str)]) -> Result<Said> {
    let mut command = Command::new("powershell");
    let script = format!("[Console]::OutputEncoding = [Text.Encoding]::UTF8; {script}");
    command.args(["-NoProfile", "-NonInteractive", "-Command", &script]);
    ask("powershell", command.envs(variables.iter().copied()))
}

/// What the script of a job reads.
fn variables<'a>(job: &Job<'a>, pages: &'a str, copies: &'a str) -> [(&'static str, &'a str); 5] {
    [
        ("STIPPLE_PAGES", pages),
        ("STIPPLE_TITLE", job.title),
        ("STIPPLE_PRINTER", job.printer.unwrap_or_default()),
        ("STIPPLE_MEDIA", job.media),
        ("STIPPLE_COPIES", copies),
    ]
}

/// A printer as Windows describes it.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Described {
    name: String,
    default: bool,
    #[serde(default)]
    work_offline: bool,
    #[serde(default)]
    detected_error_state: Option<u16>,
}

/// One printer is not a list, and none is nothing.
#[derive(Deserialize)]
#[serde(untagged)]
enum Listed {
    One(Described),
    Many(Vec<Described>),
}

fn queues(json: &str) -> Result<Vec<Queue>> {
    if json.trim().is_empty() {
        return Ok(Vec::new());
    }
    let unreadable = |_| Error::Io { what: "the list of printers could not be read".into() };
    let all = match serde_json::from_str(json).map_err(unreadable)? {
        Listed::One(one) => vec![one],
        Listed::Many(many) => many,
    };
    let mut queues: Vec<Queue> =
        all.into_iter().map(|it| Queue { trouble: trouble(&it), name: it.name, usual: it.default }).collect();
    queues.sort_by_key(|queue| !queue.usual);
    Ok(queues)
}

/// The states of `Win32_Printer.DetectedErrorState`.
fn trouble(it: &Described) -> Option<String> {
    let words = match it.detected_error_state {
        Some(4) => "it is out of paper",
        Some(6) => "it is out of toner",
        Some(7) => "a door is open",
        Some(8) => "paper is stuck in it",
        Some(9) => "it is off or not connected",
        _ if it.work_offline => "it is off or not connected",
        _ => return None,
    };
    Some(words.to_owned())
}

/// From the states of the jobs of this title: none left means that it is done.
fn progress(states: &str) -> Progress {
    let Some(state) = states.lines().map(str::trim).find(|line| !line.is_empty()) else {
        return Progress::Done;
    };
    let known = [
        ("PaperOut", "it is out of paper"),
        ("Offline", "it is off or not connected"),
        ("UserIntervention", "it needs a hand"),
        ("Error", "it reports an error"),
    ];
    let words = known.iter().find(|(word, _)| state.contains(word)).map(|(_, words)| (*words).to_owned());
    Progress::Under(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::{Path, PathBuf};

    #[test]
    fn one_printer_many_or_none_are_read() {
        let one = r#"{"Name":"Office","Default":true,"WorkOffline":false,"DetectedErrorState":0}"#;
        let many = r#"[{"Name":"Back room","Default":false,"WorkOffline":true,"DetectedErrorState":2},
            {"Name":"Office","Default":true,"WorkOffline":false,"DetectedErrorState":4}]"#;
        let told = |json: &str| -> Vec<(String, bool, Option<String>)> {
            queues(json).expect("read").into_iter().map(|it| (it.name, it.usual, it.trouble)).collect()
        };
        assert_eq!(told(one), [("Office".into(), true, None)]);
        let wanted = [
            ("Office".into(), true, Some("it is out of paper".into())),
            ("Back room".into(), false, Some("it is off or not connected".into())),
        ];
        assert_eq!(told(many), wanted, "the usual one first");
        assert!(told("").is_empty());
        assert!(queues("<html>").is_err(), "never guessed at");
    }

    #[test]
    fn a_name_never_becomes_part_of_a_script() {
        let evil = "x'; Remove-Item C:\\ -Recurse; '";
        let pictures = || Ok(PathBuf::new());
        let job = Job {
            pdf: Path::new("sheet.pdf"),
            pictures: &pictures,
            printer: Some(evil),
            media: "A4",
            title: evil,
            copies: 2,
        };
        let given = variables(&job, "pages", "2");
        assert!(given.contains(&("STIPPLE_PRINTER", evil)) && given.contains(&("STIPPLE_TITLE", evil)));
        for (name, _) in given {
            assert!(PRINT.contains(&format!("$env:{name}")), "the script reads {name}");
        }
    }

    #[test]
    fn a_job_is_done_when_it_has_left_the_queue() {
        assert_eq!(progress("\n"), Progress::Done);
        assert_eq!(progress("Printing, Retained"), Progress::Under(None));
        assert_eq!(progress("Error, PaperOut"), Progress::Under(Some("it is out of paper".into())));
    }
}
