//! The verbs of the templates.

use super::{
    Draft, Line, LogoFile, MOST_LINES, Own, OwnLine, OwnWords, Template, check_own, check_words, colour,
    logo, printable, store, words_of,
};
use crate::db::{Changes, Op, Tx};
use crate::texts::inert;
use crate::{ClinicFile, Error, Result, clinic};
use chrono::NaiveDate;
use serde_json::Value;
use stipple_handout::sheet::Packing;
use stipple_knowledge::said;
use stipple_knowledge::wording;

/// The clinic's way as it is now.
pub fn get(file: &ClinicFile) -> Result<Template> {
    store::newest(file.connection()?)
}

/// Every line of the sheet that may be said otherwise, in a language.
///
/// # Errors
/// An unknown language.
pub fn lines(file: &ClinicFile, lang: &str) -> Result<Vec<Line>> {
    let (data, template) = (file.knowledge(), get(file)?);
    let words = words_of(&data, lang, &clinic::get(file)?.country)?;
    let own = |id: &str| template.words.iter().find(|it| it.lang == lang && it.id == id).cloned();
    let line = |it: wording::Wording| Line {
        own: own(&it.id),
        id: it.id,
        part: it.part,
        standard: it.standard,
        lead: it.lead,
    };
    Ok(wording::lines(lang, words).into_iter().map(line).collect())
}

/// Says a line in the clinic's words, or in the standard words again.
///
/// # Errors
/// An unknown line; words that lose a place, a figure or a word of time, make a claim, or cannot be printed.
pub fn set_words(
    file: &mut ClinicFile,
    lang: &str,
    id: &str,
    text: Option<&str>,
    review_on: NaiveDate,
) -> Result<(Template, Changes)> {
    let text = text.map(|text| checked_words(file, lang, id, text)).transpose()?.flatten();
    change(file, |template| {
        template.words.retain(|it| it.lang != lang || it.id != id);
        let own = text.map(|(text, standard)| OwnWords {
            lang: lang.into(),
            id: id.into(),
            text,
            standard,
            review_on,
        });
        template.words.extend(own);
    })
}

/// Sets the clinic's own lines of a language.
///
/// # Errors
/// Too many lines; a line that names a time, makes a claim, or cannot be printed.
pub fn set_lines(
    file: &mut ClinicFile,
    lang: &str,
    texts: &[String],
    review_on: NaiveDate,
) -> Result<(Template, Changes)> {
    let texts = checked_lines(file, lang, texts)?;
    change(file, |template| {
        let kept = template.lines.iter().filter(|it| it.lang == lang).cloned().collect::<Vec<_>>();
        template.lines.retain(|it| it.lang != lang);
        let reviewed = |text: &String| kept.iter().find(|it| it.text == *text).map(|it| it.review_on);
        template.lines.extend(texts.into_iter().map(|text| OwnLine {
            lang: lang.into(),
            review_on: reviewed(&text).unwrap_or(review_on),
            text,
        }));
    })
}

/// Sets the colour of the title, or black again.
///
/// # Errors
/// No colour, or one that is too pale for words.
pub fn set_colour(file: &mut ClinicFile, wanted: Option<&str>) -> Result<(Template, Changes)> {
    let wanted = wanted.map(|text| text.trim().to_lowercase()).filter(|text| !text.is_empty());
    wanted.as_deref().map(colour).transpose()?;
    change(file, |template| template.colour = wanted)
}

/// Sets the logo from a PNG or JPEG file, or takes it away.
///
/// # Errors
/// Another kind of file, one that is damaged, too large, too small or too pale.
pub fn set_logo(file: &mut ClinicFile, bytes: Option<&[u8]>) -> Result<(Template, Changes)> {
    let kept = match bytes {
        None => None,
        Some(bytes) => {
            let packed = logo::pack(bytes)?;
            let sha256 = file.store_attachment(&packed.bytes)?;
            let jpeg = packed.packing == Packing::Jpeg;
            Some(LogoFile { sha256, width: packed.width, height: packed.height, jpeg })
        }
    };
    change(file, |template| template.logo = kept)
}

/// What is to be looked at again: by this day, or because the standard words have changed.
pub fn due(file: &ClinicFile, today: NaiveDate) -> Result<Vec<String>> {
    let (template, data) = (get(file)?, file.knowledge());
    let country = clinic::get(file)?.country;
    let late = |on: NaiveDate| on <= today;
    let fits = |it: &OwnLine| check_own(&data, (&it.lang, &country), "lines", &it.text).is_ok();
    let words = template.words.iter().filter(|it| late(it.review_on) || !it.is_current(&data, &country));
    let words = words.map(|it| it.text.clone());
    let lines = template.lines.iter().filter(|it| late(it.review_on) || !fits(it)).map(|it| it.text.clone());
    Ok(words.chain(lines).collect())
}

/// What a sheet in this language takes from the clinic.
pub(crate) fn own(file: &ClinicFile, lang: &str) -> Result<Own> {
    let template = get(file)?;
    let logo = match &template.logo {
        Some(logo) => Some(logo.with(file.attachment(&logo.sha256)?)),
        None => None,
    };
    template.own(&file.knowledge(), (lang, &clinic::get(file)?.country), logo)
}

/// What a sheet in this language would take from the clinic after this change.
///
/// # Errors
/// As the verbs that would keep it.
pub(crate) fn drafted(file: &ClinicFile, draft: &Draft) -> Result<Own> {
    let mut own = own(file, &draft.lang)?;
    if let Some((id, text)) = &draft.words {
        match checked_words(file, &draft.lang, id, text)? {
            Some((text, _)) => own.words.insert(id.clone(), text),
            None => own.words.remove(id),
        };
    }
    if let Some(lines) = &draft.lines {
        own.lines = checked_lines(file, &draft.lang, lines)?;
    }
    Ok(own)
}

/// Own words that may be kept, with the standard words; nothing where they are the same.
fn checked_words(file: &ClinicFile, lang: &str, id: &str, text: &str) -> Result<Option<(String, String)>> {
    let (data, country) = (file.knowledge(), clinic::get(file)?.country);
    let line = lines(file, lang)?.into_iter().find(|line| line.id == id);
    let line = line.ok_or_else(|| Error::invalid("id", said!("not-a-line", id = id)))?;
    let text = inert(text);
    check_words(&data, words_of(&data, lang, &country)?, &line.standard, &text)?;
    printable("text", &text)?;
    Ok((text != inert(&line.standard)).then_some((text, line.standard)))
}

/// Own lines that may be kept; a number of one that may not is in the field of the error.
fn checked_lines(file: &ClinicFile, lang: &str, texts: &[String]) -> Result<Vec<String>> {
    let (data, country) = (file.knowledge(), clinic::get(file)?.country);
    let texts: Vec<String> = texts.iter().map(|text| inert(text)).collect();
    if texts.len() > MOST_LINES {
        return Err(Error::invalid("lines", said!("at-most-own-lines", most = MOST_LINES)));
    }
    for (n, text) in texts.iter().enumerate() {
        let field = format!("lines.{n}");
        check_own(&data, (lang, &country), &field, text)?;
        printable(&field, text)?;
    }
    Ok(texts)
}

/// Stores the next version; nothing is written where nothing changes.
fn change(file: &mut ClinicFile, work: impl FnOnce(&mut Template)) -> Result<(Template, Changes)> {
    let before = get(file)?;
    let mut after = before.clone();
    work(&mut after);
    if after == before {
        return Ok((before, Changes::default()));
    }
    file.transact(Op::SetTemplate, |tx| {
        let after = follow(tx, &before, after)?;
        tx.record("template", after.version, None, Some(&before), Some(&after))?;
        Ok(after)
    })
}

fn follow(tx: &mut Tx<'_>, before: &Template, after: Template) -> Result<Template> {
    let after = Template { version: before.version + 1, made_at: tx.at().to_owned(), ..after };
    store::insert(tx.connection(), &after)?;
    Ok(after)
}

/// Writes an earlier version back, as one of its own.
pub(crate) fn restore(tx: &mut Tx<'_>, before: Value) -> Result<()> {
    let now = store::newest(tx.connection())?;
    follow(tx, &now, serde_json::from_value(before)?).map(|_| ())
}
