//! The tables of the shelf.

use super::{Device, Product};
use crate::Result;
use rusqlite::{Connection, params};

pub(super) fn put_device(db: &Connection, device: &Device) -> Result<()> {
    let sql = "INSERT INTO device VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET body = excluded.body";
    db.prepare_cached(sql)?.execute(params![device.id.to_string(), serde_json::to_string(device)?])?;
    Ok(())
}

pub(super) fn devices(db: &Connection) -> Result<Vec<Device>> {
    let mut statement = db.prepare_cached("SELECT body FROM device ORDER BY id")?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    rows.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}

pub(super) fn put_product(db: &Connection, product: &Product, lot: &str) -> Result<()> {
    let sql = "INSERT INTO product VALUES (?1, ?2, ?3)
               ON CONFLICT (id) DO UPDATE SET lot = excluded.lot, body = excluded.body";
    let body = serde_json::to_string(&Product { left: None, ..product.clone() })?;
    db.prepare_cached(sql)?.execute(params![product.id.to_string(), lot, body])?;
    Ok(())
}

/// The packs of a lot, or all.
pub(super) fn products(db: &Connection, lot: Option<&str>) -> Result<Vec<Product>> {
    let whose = if lot.is_some() { "lot = ?1" } else { "?1 IS NULL" };
    let sql = format!("SELECT body FROM product WHERE {whose} ORDER BY id");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([lot], |row| row.get::<_, String>(0))?;
    rows.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
}
