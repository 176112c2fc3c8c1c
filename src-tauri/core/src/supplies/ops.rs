//! The verbs of the shelf.

use super::{AHEAD_DAYS, Device, DeviceFields, Product, ProductFields, Unfit, Watched, Why, store};
use crate::db::{Changes, Op, Tx};
use crate::sessions::{self, Chart};
use crate::texts::{SHORT, required};
use crate::{ClinicFile, DeviceId, Error, ProductId, Result};
use chrono::NaiveDate;
use serde_json::Value;
use stipple_knowledge::said;

/// The devices, in the order in which they came.
pub fn devices(file: &ClinicFile) -> Result<Vec<Device>> {
    store::devices(file.connection()?)
}

/// Adds a device, or changes one.
///
/// # Errors
/// The first field that breaks a rule, or no such device.
pub fn set_device(
    file: &mut ClinicFile,
    id: Option<DeviceId>,
    fields: DeviceFields,
) -> Result<(Device, Changes)> {
    fields.check()?;
    let before = match id {
        Some(id) => Some(
            devices(file)?.into_iter().find(|it| it.id == id).ok_or(Error::NotFound { what: "device" })?,
        ),
        None => None,
    };
    let after = Device { id: id.unwrap_or_else(DeviceId::new), fields };
    file.transact(Op::SetDevice, |tx| {
        store::put_device(tx.connection(), &after)?;
        tx.record("device", after.id, None, before.as_ref(), Some(&after))?;
        Ok(after)
    })
}

/// The packs, in the order in which they came, with how many are left.
pub fn products(file: &ClinicFile) -> Result<Vec<Product>> {
    let all = store::products(file.connection()?, None)?;
    all.into_iter().map(|product| counted(file, product)).collect()
}

fn counted(file: &ClinicFile, mut product: Product) -> Result<Product> {
    if let Some(counted) = product.fields.counted {
        let used = sessions::uses_of(file, &product.fields.lot)?.saturating_sub(product.used_before);
        product.left = Some(counted.saturating_sub(used));
    }
    Ok(product)
}

/// Adds a pack, or changes one. A new count begins from the sessions that are signed by now.
///
/// # Errors
/// The first field that breaks a rule, or no such pack.
pub fn set_product(
    file: &mut ClinicFile,
    id: Option<ProductId>,
    fields: ProductFields,
) -> Result<(Product, Changes)> {
    fields.check()?;
    let before = match id {
        Some(id) => Some(get_product(file, id)?),
        None => None,
    };
    let same_count = |it: &Product| it.fields.counted == fields.counted && it.fields.lot == fields.lot;
    let used_before = match before.as_ref().filter(|it| same_count(it)) {
        Some(before) => before.used_before,
        None => sessions::uses_of(file, &fields.lot)?,
    };
    let after = Product { id: id.unwrap_or_else(ProductId::new), fields, used_before, left: None };
    let (after, changes) = put(file, Op::SetProduct, before.as_ref(), after)?;
    Ok((counted(file, after)?, changes))
}

fn get_product(file: &ClinicFile, id: ProductId) -> Result<Product> {
    let mut all = store::products(file.connection()?, None)?.into_iter();
    all.find(|it| it.id == id).ok_or(Error::NotFound { what: "product" })
}

fn put(
    file: &mut ClinicFile,
    op: Op,
    before: Option<&Product>,
    after: Product,
) -> Result<(Product, Changes)> {
    file.transact(op, |tx| {
        store::put_product(tx.connection(), &after, &sessions::plain_lot(&after.fields.lot))?;
        tx.record("product", after.id, None, before, Some(&after))?;
        Ok(after)
    })
}

/// Marks every pack of a lot as recalled; from then on it is used in no session without a recorded reason.
///
/// # Errors
/// A lot that is on no shelf, or a reason that says nothing.
pub fn recall(file: &mut ClinicFile, lot: &str, why: &str) -> Result<Vec<Product>> {
    required("why", why, SHORT)?;
    let packs = store::products(file.connection()?, Some(&sessions::plain_lot(lot)))?;
    if packs.is_empty() {
        return Err(Error::NotFound { what: "product" });
    }
    file.in_one(|file| {
        let mark = |before: Product| {
            let fields = ProductFields { recalled: Some(why.to_owned()), ..before.fields.clone() };
            let after = Product { fields, ..before.clone() };
            Ok(put(file, Op::RecallProduct, Some(&before), after)?.0)
        };
        packs.into_iter().map(mark).collect()
    })
}

/// What on the shelf needs a look, the most urgent first.
pub fn watched(file: &ClinicFile) -> Result<Vec<Watched>> {
    let today = file.today()?;
    let soon = |on: NaiveDate| (on - today).num_days() <= AHEAD_DAYS;
    let mut found = Vec::new();
    for product in products(file)?.into_iter().filter(|it| !it.fields.archived && it.left != Some(0)) {
        let f = &product.fields;
        let name = if f.lot.trim().is_empty() { f.name.clone() } else { format!("{}, {}", f.name, f.lot) };
        let why = match f.expires_on {
            _ if f.recalled.is_some() => Some(Why::Recalled),
            Some(on) if on < today => Some(Why::Expired),
            Some(on) if soon(on) => Some(Why::Expiring),
            _ => None,
        };
        found.extend(why.map(|why| Watched { why, name: name.clone(), on: f.expires_on }));
        if product.left.zip(f.low_at).is_some_and(|(left, low)| left <= low) {
            found.push(Watched { why: Why::Low, name, on: None });
        }
    }
    for device in devices(file)?.into_iter().filter(|it| !it.fields.archived) {
        let on = device.fields.service_on.filter(|on| soon(*on));
        found.extend(on.map(|on| Watched { why: Why::Service, name: device.fields.model, on: Some(on) }));
    }
    found.sort_by_key(|it| (it.why, it.on));
    Ok(found)
}

/// What of a session is past its last day, or recalled.
pub fn unfit(file: &ClinicFile, chart: &Chart, day: NaiveDate) -> Result<Vec<Unfit>> {
    let db = file.connection()?;
    let mut found = Vec::new();
    let packs = chart.products.iter().enumerate();
    let packs = packs.map(|(n, it)| {
        (format!("products.{n}"), it.lot.as_str(), it.expires_on, format!("{} {}", it.role, it.name))
    });
    let gel = chart
        .gel
        .iter()
        .filter_map(|gel| Some(("gel".to_owned(), gel.lot.as_deref()?, None, format!("gel {}", gel.name))));
    for (field, lot, expires_on, called) in packs.chain(gel) {
        let plain = sessions::plain_lot(lot);
        let known = if plain.is_empty() { Vec::new() } else { store::products(db, Some(&plain))? };
        let last = known.iter().filter_map(|it| it.fields.expires_on).chain(expires_on).min();
        let which = if plain.is_empty() { called } else { plain.clone() };
        let of = |what: &str| {
            format!("{what} {}", which.chars().take(80).collect::<String>()).trim_end().to_owned()
        };
        if let Some(last) = last.filter(|last| *last < day) {
            let (field, rule) = (format!("{field}.expires_on"), of("expired"));
            let (why, refusal) = if lot.trim().is_empty() {
                (said!("pack-expired", last = last), said!("pack-expired-refused", last = last, rule = rule))
            } else {
                (
                    said!("lot-expired", lot = lot, last = last),
                    said!("lot-expired-refused", lot = lot, last = last, rule = rule),
                )
            };
            found.push(Unfit { field, rule, why, refusal });
        }
        if let Some(why) = known.iter().find_map(|it| it.fields.recalled.as_ref()) {
            let rule = of("recalled");
            found.push(Unfit {
                field: format!("{field}.lot"),
                why: said!("lot-recalled", lot = lot, why = why),
                refusal: said!("lot-recalled-refused", lot = lot, why = why, rule = rule),
                rule,
            });
        }
    }
    Ok(found)
}

/// Writes an earlier revision of a device back; one that was not there is put away.
pub(crate) fn restore_device(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    if let Some(before) = serde_json::from_value::<Option<Device>>(before)? {
        return store::put_device(tx.connection(), &before);
    }
    let now = store::devices(tx.connection())?.into_iter().find(|it| it.id.to_string() == id);
    let now = now.ok_or(Error::NotFound { what: "device" })?;
    let away = Device { fields: DeviceFields { archived: true, ..now.fields }, ..now };
    store::put_device(tx.connection(), &away)
}

/// Writes an earlier revision of a pack back; one that was not there is put away.
pub(crate) fn restore_product(tx: &mut Tx<'_>, id: &str, before: Value) -> Result<()> {
    let now = || {
        store::products(tx.connection(), None)?
            .into_iter()
            .find(|it| it.id.to_string() == id)
            .map_or(Err(Error::NotFound { what: "product" }), |now| {
                Ok(Product { fields: ProductFields { archived: true, ..now.fields }, ..now })
            })
    };
    let product = serde_json::from_value::<Option<Product>>(before)?.map_or_else(now, Ok)?;
    store::put_product(tx.connection(), &product, &sessions::plain_lot(&product.fields.lot))
}
