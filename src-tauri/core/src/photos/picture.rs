//! From a file of a camera to a picture that is kept: by its content, upright, drawn anew, so that nothing
//! of the file itself is left.

use crate::{Error, Result};
use chrono::NaiveDate;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage};
use jpeg_encoder::{ColorType, Encoder, EncodingError};
use std::io::Cursor;
use stipple_knowledge::{Said, said};

/// Bytes of a file that is looked at.
pub const LARGEST: usize = 40 << 20;
/// Pixels of a picture that is read: 64 megapixels.
const MOST_PIXELS: u64 = 64_000_000;
/// A picture with a shorter side than this shows nothing.
const LEAST_SIDE: u32 = 64;
/// The longer side of a small picture.
const SMALL_SIDE: u32 = 360;
const QUALITY: u8 = 88;
const SMALL_QUALITY: u8 = 80;
/// A colour profile of a camera is no longer than this.
const LARGEST_PROFILE: usize = 4096;

/// A picture that is ready to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// As JPEG, upright, with nothing but its pixels and their colour profile.
    pub whole: Vec<u8>,
    /// A small one.
    pub small: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The day the camera wrote into the file.
    pub taken_on: Option<NaiveDate>,
}

fn refused(rule: Said) -> Error {
    Error::invalid("photo", rule)
}

/// Reads a JPEG or PNG file, whatever its name says, and draws it anew.
///
/// # Errors
/// Anything else, a file that is damaged or cut off, or one that is too large.
pub fn prepare(bytes: &[u8]) -> Result<Picture> {
    if bytes.len() > LARGEST {
        return Err(refused(said!("file-too-large", most = LARGEST >> 20)));
    }
    let Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) = image::guess_format(bytes) else {
        let rule = if bytes.get(4..8) == Some(b"ftyp") { said!("photo-heic") } else { said!("photo-format") };
        return Err(refused(rule));
    };
    let damaged = |_| refused(said!("photo-damaged"));
    if format == ImageFormat::Jpeg && !ends_as_jpeg(bytes) {
        return Err(refused(said!("photo-damaged")));
    }
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS {
        let mega = pixels / 1_000_000;
        let most = MOST_PIXELS / 1_000_000;
        return Err(refused(said!("photo-megapixels", mega = mega, most = most)));
    }
    if width.min(height) < LEAST_SIDE {
        return Err(refused(said!("photo-too-small", width = width, height = height)));
    }
    let profile = decoder.icc_profile().ok().flatten().filter(|profile| is_profile(profile));
    let turned = decoder.orientation().map_err(damaged)?;
    let taken_on = decoder.exif_metadata().ok().flatten().and_then(day_of);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    picture.apply_orientation(turned);
    let small = picture.thumbnail(SMALL_SIDE, SMALL_SIDE).into_rgb8();
    let whole = picture.into_rgb8();
    let (width, height) = whole.dimensions();
    Ok(Picture {
        small: jpeg(&small, SMALL_QUALITY, profile.as_deref())?,
        whole: jpeg(&whole, QUALITY, profile.as_deref())?,
        width,
        height,
        taken_on,
    })
}

/// A decoder fills up what is cut off with grey: the end must be there.
fn ends_as_jpeg(bytes: &[u8]) -> bool {
    bytes.windows(2).rev().take(1 << 16).any(|end| end == [0xff, 0xd9])
}

/// A profile of colours, as cameras write them, and nothing else.
fn is_profile(bytes: &[u8]) -> bool {
    bytes.len() <= LARGEST_PROFILE && bytes.get(36..40) == Some(b"acsp")
}

/// The day on which the camera says that it was taken.
fn day_of(raw: Vec<u8>) -> Option<NaiveDate> {
    let exif = exif::Reader::new().read_raw(raw).ok()?;
    let field = exif.get_field(exif::Tag::DateTimeOriginal, exif::In::PRIMARY)?;
    let exif::Value::Ascii(texts) = &field.value else { return None };
    let at = exif::DateTime::from_ascii(texts.first()?).ok()?;
    NaiveDate::from_ymd_opt(at.year.into(), at.month.into(), at.day.into())
}

fn jpeg(picture: &RgbImage, quality: u8, profile: Option<&[u8]>) -> Result<Vec<u8>> {
    let failed = |error: EncodingError| Error::bug(format!("a photo could not be drawn: {error}"));
    let side = |pixels: u32| u16::try_from(pixels).map_err(|_| refused(said!("photo-side")));
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    if let Some(profile) = profile {
        encoder.add_icc_profile(profile).map_err(failed)?;
    }
    let (width, height) = (side(picture.width())?, side(picture.height())?);
    encoder.encode(picture.as_raw(), width, height, ColorType::Rgb).map_err(failed)?;
    Ok(bytes)
}
