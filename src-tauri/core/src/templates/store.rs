//! The table of the templates.

use super::Template;
use crate::Result;
use rusqlite::{Connection, OptionalExtension, params};

/// The newest one; the standard where there is none.
pub(super) fn newest(db: &Connection) -> Result<Template> {
    let sql = "SELECT version, body, made_at FROM template ORDER BY version DESC LIMIT 1";
    let row = db
        .prepare_cached(sql)?
        .query_row([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get(2)?)));
    let Some((version, body, made_at)) = row.optional()? else { return Ok(Template::default()) };
    Ok(Template { version, made_at, ..serde_json::from_str(&body)? })
}

pub(super) fn insert(db: &Connection, template: &Template) -> Result<()> {
    db.execute(
        "INSERT INTO template (version, body, made_at) VALUES (?1, ?2, ?3)",
        params![template.version, serde_json::to_string(template)?, template.made_at],
    )?;
    Ok(())
}
