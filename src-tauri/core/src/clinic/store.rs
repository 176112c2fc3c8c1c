//! The tables of the clinic.

use super::{Clinic, Practitioner};
use crate::{Error, PractitionerId, Result};
use rusqlite::{Connection, OptionalExtension, Row, params};
use stipple_knowledge::zones::MaxDepth;

pub(crate) fn insert(db: &Connection, c: &Clinic) -> Result<()> {
    db.execute(
        "INSERT INTO clinic (id, name, phone, hours, out_of_hours, country, emergency, zone, paper, closed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            c.id,
            c.name,
            c.phone,
            c.hours,
            c.out_of_hours,
            c.country,
            c.emergency,
            c.zone,
            c.paper,
            serde_json::to_string(&c.closed)?
        ],
    )?;
    Ok(())
}

pub(super) fn update(db: &Connection, c: &Clinic) -> Result<()> {
    db.execute(
        "UPDATE clinic SET name = ?2, phone = ?3, hours = ?4, out_of_hours = ?5, country = ?6, emergency = ?7,
                zone = ?8, paper = ?9, closed = ?10 WHERE id = ?1",
        params![c.id, c.name, c.phone, c.hours, c.out_of_hours, c.country, c.emergency, c.zone, c.paper, serde_json::to_string(&c.closed)?],
    )?;
    Ok(())
}

pub(super) fn read(db: &Connection) -> Result<Clinic> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, phone, hours, out_of_hours, country, emergency, zone, paper, closed FROM clinic",
    )?;
    let row = |row: &Row<'_>| {
        Ok(Clinic {
            id: row.get(0)?,
            name: row.get(1)?,
            phone: row.get(2)?,
            hours: row.get(3)?,
            out_of_hours: row.get(4)?,
            country: row.get(5)?,
            emergency: row.get(6)?,
            zone: row.get(7)?,
            paper: row.get(8)?,
            closed: serde_json::from_str(&row.get::<_, String>(9)?).unwrap_or_default(),
        })
    };
    statement.query_row([], row).optional()?.ok_or_else(|| Error::damaged("the clinic's identity is missing"))
}

pub(super) fn put_practitioner(db: &Connection, p: &Practitioner) -> Result<()> {
    db.execute(
        "INSERT INTO practitioner VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO UPDATE SET
            name = excluded.name, qualification = excluded.qualification, max_face_mm = excluded.max_face_mm,
            max_body_mm = excluded.max_body_mm, archived = excluded.archived",
        params![
            p.id.to_string(),
            p.name,
            p.qualification,
            p.max_depth_mm.face,
            p.max_depth_mm.body,
            p.archived
        ],
    )?;
    Ok(())
}

pub(super) fn practitioners(db: &Connection) -> Result<Vec<Practitioner>> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, qualification, max_face_mm, max_body_mm, archived FROM practitioner ORDER BY id",
    )?;
    let rows = statement.query_map([], |row| {
        let max_depth_mm = MaxDepth { face: row.get(3)?, body: row.get(4)? };
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?, max_depth_mm, row.get(5)?))
    })?;
    rows.map(|row| {
        let (id, name, qualification, max_depth_mm, archived) = row?;
        let id: PractitionerId = id.parse().map_err(|_| Error::damaged("the id of a practitioner"))?;
        Ok(Practitioner { id, name, qualification, max_depth_mm, archived })
    })
    .collect()
}
