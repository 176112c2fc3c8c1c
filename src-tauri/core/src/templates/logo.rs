//! From a picture file to a logo that prints: small, on white, and never too pale to be seen.

use super::contrast;
use crate::{Error, Result};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Rgb, RgbImage};
use std::io::{Cursor, Write};
use stipple_handout::sheet::{Logo, Packing};
use stipple_knowledge::{Said, said};

/// Bytes of a file that is looked at.
const LARGEST: usize = 5 << 20;
/// Pixels of a picture that is read: 24 megapixels.
const MOST_PIXELS: u64 = 24_000_000;
/// A picture with shorter sides than this does not print sharply.
const LEAST_SIDE: u32 = 100;
/// Width and height of the space on the page, at 200, 150, 110 and 80 dots an inch.
const SPACES: [(u32, u32); 4] = [(268, 102), (201, 77), (147, 56), (107, 41)];
/// Bytes of a sheet that a logo may take.
const MOST_BYTES: usize = 4_500;
/// From good to just good enough.
const QUALITIES: [u8; 5] = [88, 78, 68, 55, 40];
/// Contrast of marks that are no words, as WCAG 2.2 asks (1.4.11).
const CONTRAST: f64 = 3.0;
/// Of the picture's pixels, so many in a hundred must be seen.
const SEEN: usize = 2;

fn refused(rule: Said) -> Error {
    Error::invalid("logo", rule)
}

/// Reads a PNG or JPEG file, and packs it for the page.
pub(super) fn pack(bytes: &[u8]) -> Result<Logo> {
    let picture = cropped(&on_white(&read(bytes)?))?;
    if picture.width().max(picture.height()) < LEAST_SIDE {
        let (width, height) = picture.dimensions();
        return Err(refused(said!("logo-too-small", width = width, height = height, least = LEAST_SIDE)));
    }
    let dark = picture.pixels().filter(|pixel| contrast(pixel.0) >= CONTRAST).count();
    if dark * 100 < SEEN * picture.pixels().len() {
        return Err(refused(said!("logo-too-pale")));
    }
    small_enough(&picture)
}

fn read(bytes: &[u8]) -> Result<DynamicImage> {
    if bytes.len() > LARGEST {
        return Err(refused(said!("logo-too-large")));
    }
    let Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg)) = image::guess_format(bytes) else {
        return Err(refused(said!("logo-format")));
    };
    let damaged = |_| refused(said!("logo-damaged"));
    let reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut decoder = reader.into_decoder().map_err(damaged)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS {
        let mega = pixels / 1_000_000;
        return Err(refused(said!("logo-megapixels", mega = mega)));
    }
    let turned = decoder.orientation().map_err(damaged)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(damaged)?;
    picture.apply_orientation(turned);
    Ok(picture)
}

/// The picture as it looks on paper.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let clear = picture.to_rgba8();
    let mut opaque = RgbImage::new(clear.width(), clear.height());
    for (to, from) in opaque.pixels_mut().zip(clear.pixels()) {
        let [r, g, b, alpha] = from.0.map(u16::from);
        let laid = |value: u16| u8::try_from((value * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        *to = Rgb([laid(r), laid(g), laid(b)]);
    }
    opaque
}

/// The picture without its white margins.
fn cropped(picture: &RgbImage) -> Result<RgbImage> {
    let drawn = picture.enumerate_pixels().filter(|(_, _, pixel)| pixel.0.iter().any(|value| *value < 245));
    let bounds = drawn.fold(None, |bounds: Option<(u32, u32, u32, u32)>, (x, y, _)| {
        let (left, top, right, bottom) = bounds.unwrap_or((x, y, x, y));
        Some((left.min(x), top.min(y), right.max(x), bottom.max(y)))
    });
    let (left, top, right, bottom) = bounds.ok_or_else(|| refused(said!("logo-white")))?;
    let view = image::imageops::crop_imm(picture, left, top, right - left + 1, bottom - top + 1);
    Ok(view.to_image())
}

/// The sharpest way to pack it that leaves the sheet small.
fn small_enough(picture: &RgbImage) -> Result<Logo> {
    let mut last = None;
    for (width, height) in SPACES {
        let fitted = fitted(picture, width, height);
        let (width, height) = fitted.dimensions();
        let logo = |packing, bytes: Vec<u8>| Logo { width, height, packing, bytes: bytes.into() };
        let packed = zlib(&fitted)?;
        if packed.len() <= MOST_BYTES {
            return Ok(logo(Packing::Zlib, packed));
        }
        for quality in QUALITIES {
            let packed = jpeg(&fitted, quality)?;
            if packed.len() <= MOST_BYTES {
                return Ok(logo(Packing::Jpeg, packed));
            }
            last = Some(logo(Packing::Jpeg, packed));
        }
    }
    last.ok_or_else(|| Error::bug("a logo that cannot be packed"))
}

/// The picture no larger than this space, in its own shape.
fn fitted(picture: &RgbImage, width: u32, height: u32) -> RgbImage {
    if picture.width() <= width && picture.height() <= height {
        return picture.clone();
    }
    DynamicImage::ImageRgb8(picture.clone()).resize(width, height, FilterType::Lanczos3).to_rgb8()
}

fn zlib(picture: &RgbImage) -> Result<Vec<u8>> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(picture.as_raw())?;
    Ok(packer.finish()?)
}

fn jpeg(picture: &RgbImage, quality: u8) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality)
        .encode_image(picture)
        .map_err(|error| Error::bug(format!("a logo could not be packed: {error}")))?;
    Ok(bytes)
}
