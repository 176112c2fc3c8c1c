//! Linux and macOS: CUPS, by its own `lp`, `lpstat` and `cancel`.

use super::{Job, Printer, Progress, Queue, Said, Ticket, ask, gone, refused, unclear};
use crate::Result;
use std::process::Command;

/// CUPS of this computer, or one that listens elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Cups {
    server: Option<String>,
}

/// What CUPS calls a trouble, and what people call it.
const TROUBLES: [(&str, &str); 11] = [
    ("media-empty", "it is out of paper"),
    ("media-needed", "it is out of paper"),
    ("media-jam", "paper is stuck in it"),
    ("input-tray-missing", "its paper tray is missing"),
    ("toner-empty", "it is out of toner"),
    ("marker-supply-empty", "it is out of ink or toner"),
    ("cover-open", "a cover is open"),
    ("door-open", "a door is open"),
    ("offline", "it is off or not connected"),
    ("connecting-to-device", "it does not answer; is it switched on?"),
    ("timed-out", "it does not answer; is it switched on?"),
];

impl Cups {
    /// CUPS at this host or socket.
    pub fn at(server: impl Into<String>) -> Self {
        Self { server: Some(server.into()) }
    }

    fn ask(&self, program: &str, args: &[&str]) -> Result<Said> {
        let mut command = Command::new(program);
        if let Some(server) = &self.server {
            command.args(["-h", server]);
        }
        ask(program, command.args(args))
    }
}

impl Printer for Cups {
    fn list(&self) -> Result<Vec<Queue>> {
        let names = self.ask("lpstat", &["-e"])?.out;
        let usual = self.ask("lpstat", &["-d"])?.out;
        let states = self.ask("lpstat", &["-l", "-p"])?.out;
        Ok(queues(&names, &usual, &states))
    }

    fn print(&self, job: &Job<'_>) -> Result<Ticket> {
        let (copies, media) = (job.copies.max(1).to_string(), format!("media={}", job.media));
        let file = job.pdf.to_string_lossy();
        let mut args = vec!["-n", &copies, "-o", &media, "-t", job.title];
        if let Some(name) = job.printer {
            args.extend(["-d", name]);
        }
        args.extend(["--", &file]);
        let said = self.ask("lp", &args)?;
        if said.done {
            return ticket(&said.out).ok_or_else(|| refused(&said.out));
        }
        let missing = ["does not exist", "no default destination", "No such file"];
        let is_gone = missing.iter().any(|words| said.wrong.contains(words));
        Err(if is_gone { gone(job.printer) } else { refused(said.wrong.trim_start_matches("lp:")) })
    }

    fn progress(&self, ticket: &Ticket) -> Result<Progress> {
        let jobs = |which| self.ask("lpstat", &["-l", "-W", which, "-o", &ticket.printer]);
        let waiting = jobs("not-completed")?;
        if !waiting.done {
            return Err(unclear(&waiting.wrong));
        }
        let Some(own) = of_job(&waiting.out, &ticket.job) else {
            let ended = of_job(&jobs("completed")?.out, &ticket.job).and_then(|own| failed(&own));
            return Ok(ended.map_or(Progress::Done, Progress::Failed));
        };
        if let Some(why) = failed(&own) {
            return Ok(Progress::Failed(why));
        }
        let state = self.ask("lpstat", &["-l", "-p", &ticket.printer])?.out;
        Ok(Progress::Under(trouble(&state)))
    }

    fn cancel(&self, ticket: &Ticket) -> Result<()> {
        let said = self.ask("cancel", &[&ticket.job])?;
        // A job that has just come to its end cannot be taken back, and need not be.
        let over = said.wrong.contains("already") || said.wrong.contains("does not exist");
        if said.done || over { Ok(()) } else { Err(unclear(&said.wrong)) }
    }
}

/// The printers from what `lpstat -e`, `-d` and `-l -p` say, the usual one first.
fn queues(names: &str, usual: &str, states: &str) -> Vec<Queue> {
    let usual = usual.rsplit_once(": ").map(|(_, name)| name.trim());
    let state = |name: &str| {
        let starts =
            |line: &str| line.strip_prefix("printer ").and_then(|it| it.split(' ').next()) == Some(name);
        let lines = states.lines().skip_while(|line| !starts(line));
        let own = lines.enumerate().take_while(|(n, line)| *n == 0 || !line.starts_with("printer "));
        own.map(|(_, line)| line).collect::<Vec<_>>().join("\n")
    };
    let names = names.lines().map(str::trim).filter(|name| !name.is_empty());
    let mut queues: Vec<Queue> = names
        .map(|name| Queue {
            name: name.to_owned(),
            usual: usual == Some(name),
            trouble: trouble(&state(name)),
        })
        .collect();
    queues.sort_by_key(|queue| !queue.usual);
    queues
}

/// The job from `request is Office-12 (1 file(s))`.
fn ticket(said: &str) -> Option<Ticket> {
    let job = said.split_once("request id is ")?.1.split_whitespace().next()?;
    let printer = job.rsplit_once('-')?.0;
    Some(Ticket { printer: printer.to_owned(), job: job.to_owned() })
}

/// What `lpstat -l -o` says of one job.
fn of_job(jobs: &str, job: &str) -> Option<String> {
    let mut lines = jobs.lines().skip_while(|line| line.split_whitespace().next() != Some(job));
    lines.next()?;
    Some(lines.take_while(|line| line.starts_with(['\t', ' '])).collect::<Vec<_>>().join("\n"))
}

/// Why a job was given up, where it was.
fn failed(own: &str) -> Option<String> {
    let part = |name: &str| own.lines().find_map(|line| line.trim().strip_prefix(name)).map(str::trim);
    let alerts = part("Alerts:").unwrap_or_default();
    if alerts.contains("job-canceled") {
        return Some("it was taken back at the printer".into());
    }
    let ends = ["job-completed-with-errors", "job-stopped", "aborted-by-system"];
    let given_up = ends.iter().any(|end| alerts.contains(end));
    let why = part("Status:").filter(|words| !words.is_empty()).unwrap_or("it gave no reason");
    given_up.then(|| format!("the printer gave up ({why})"))
}

/// What is wrong with a printer, from what `lpstat -l -p` says of it.
fn trouble(state: &str) -> Option<String> {
    let alerts = state.lines().find_map(|line| line.trim().strip_prefix("Alerts: ")).unwrap_or_default();
    let known = TROUBLES.iter().find(|(alert, _)| alerts.contains(alert));
    if let Some((_, words)) = known {
        return Some((*words).to_owned());
    }
    let mut lines = state.lines();
    let stopped = lines.next().is_some_and(|line| line.contains(" disabled since "));
    let reason =
        lines.next().map(str::trim).filter(|line| stopped && !line.contains(':') && !line.is_empty());
    stopped.then(|| reason.map_or_else(|| "it is stopped".to_owned(), |why| format!("it is stopped: {why}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDLE: &str =
        "printer Office is idle.  enabled since Sat Nov 21 17:27:40 2026\n\tForm mounted:\n\tAlerts: none";
    const STOPPED: &str = "printer Back_room disabled since Sat Nov 21 17:28:35 2026 -\n\tPaper tray is empty\n\tForm mounted:\n\tAlerts: paused";
    const EMPTY: &str = "printer Front now printing Front-7.  enabled since Sat\n\tForm mounted:\n\tAlerts: media-empty-error media-needed";

    #[test]
    fn printers_are_listed_with_the_usual_one_first_and_what_is_wrong() {
        let states = [IDLE, STOPPED, EMPTY].join("\n");
        let found = queues("Back_room\nFront\nOffice\n", "system default destination: Office", &states);
        let told: Vec<_> =
            found.iter().map(|it| (it.name.as_str(), it.usual, it.trouble.as_deref())).collect();
        let wanted = [
            ("Office", true, None),
            ("Back_room", false, Some("it is stopped: Paper tray is empty")),
            ("Front", false, Some("it is out of paper")),
        ];
        assert_eq!(told, wanted);
        assert!(queues("", "no system default destination", "").is_empty());
    }

    #[test]
    fn a_job_is_known_by_what_lp_says() {
        let known = ticket("request id is Back-room-12 (1 file(s))").expect("a job");
        assert_eq!((known.printer.as_str(), known.job.as_str()), ("Back-room", "Back-room-12"));
        assert_eq!(ticket("lp: something else"), None);
    }

    #[test]
    fn a_job_that_was_given_up_is_never_taken_for_printed() {
        let jobs = "Office-1  root  45056  Sat Nov 21\n\tStatus: Filter failed\n\tAlerts: job-completed-with-errors\n\tqueued for Office\n\
                    Office-12  root  45056  Sat Nov 21\n\tStatus: \n\tAlerts: processing-to-stop-point\n\tqueued for Office";
        let own = |job: &str| of_job(jobs, job).map(|own| failed(&own));
        assert_eq!(own("Office-1"), Some(Some("the printer gave up (Filter failed)".into())));
        assert_eq!(own("Office-12"), Some(None));
        assert_eq!(own("Office-2"), None);
        assert_eq!(
            failed("\tAlerts: job-canceled-by-user").as_deref(),
            Some("it was taken back at the printer")
        );
    }

    #[test]
    fn a_printer_without_words_is_said_to_be_stopped() {
        let silent =
            "printer Office disabled since Sat Nov 21 17:28:35 2026 -\n\tForm mounted:\n\tAlerts: paused";
        assert_eq!(trouble(silent).as_deref(), Some("it is stopped"));
        assert_eq!(trouble(IDLE), None);
        assert_eq!(trouble(""), None);
    }
}
