//! The pass after printpdf: structure for screen readers, language, font names, and an identity that
//! is the hash of the content.

use crate::HandoutError;
use crate::ink::Role;
use crate::pdf::About;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};
use sha2::{Digest, Sha256};

/// The name of a role in the file.
pub(crate) fn name(role: Role) -> &'static str {
    match role {
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::P => "P",
        Role::Figure => "Figure",
        Role::Artifact => "Artifact",
    }
}

/// A part of a page, in the order of reading.
pub(crate) struct Part {
    pub(crate) role: Role,
    /// What a figure shows.
    pub(crate) alt: Option<String>,
}

/// Adds what printpdf leaves out, and writes the file.
pub(crate) fn finish(
    mut file: Document,
    structure: &[Vec<Part>],
    about: &About<'_>,
) -> Result<Vec<u8>, HandoutError> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = tree(&mut file, &pages, structure)?;
    let catalog = file.catalog_mut().map_err(broken)?;
    catalog.set("StructTreeRoot", Object::Reference(root));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(about.lang));
    let direction = if about.rtl { "R2L" } else { "L2R" };
    let shown = dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None", "Direction" => direction };
    catalog.set("ViewerPreferences", shown);
    describe(&mut file, about);
    subset_names(&mut file);
    file.version = "1.7".into();
    file.renumber_objects();
    file.compress();
    let content = save(&mut file.clone(), None)?;
    let hash = Sha256::digest(&content);
    save(&mut file, Some(&hash[..16]))
}

fn save(file: &mut Document, id: Option<&[u8]>) -> Result<Vec<u8>, HandoutError> {
    let id = Object::String(id.unwrap_or(&[0; 16]).to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![id.clone(), id]));
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes).map_err(|error| HandoutError::Broken(error.to_string()))?;
    Ok(bytes)
}

/// One structure element for each marked part, under one document element.
fn tree(file: &mut Document, pages: &[ObjectId], structure: &[Vec<Part>]) -> Result<ObjectId, HandoutError> {
    let root = file.new_object_id();
    let document = file.new_object_id();
    let mut kids = Vec::new();
    let mut parents = Vec::new();
    for (n, (page, parts)) in (0_i64..).zip(pages.iter().zip(structure)) {
        let mut elements = Vec::new();
        for (mcid, part) in (0_i64..).zip(parts) {
            let mut element = dictionary! {
                "Type" => "StructElem",
                "S" => name(part.role),
                "P" => document,
                "Pg" => *page,
                "K" => mcid,
            };
            if let Some(alt) = &part.alt {
                element.set("Alt", text(alt));
            }
            let element = file.add_object(element);
            elements.push(Object::Reference(element));
        }
        kids.extend(elements.clone());
        let list = file.add_object(Object::Array(elements));
        parents.extend([Object::Integer(n), Object::Reference(list)]);
        let page = file.get_dictionary_mut(*page).map_err(broken)?;
        page.set("StructParents", n);
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    let parent_tree = file.add_object(dictionary! { "Nums" => parents });
    file.set_object(
        document,
        dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => kids },
    );
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => document,
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => i64::try_from(pages.len()).unwrap_or(0),
        },
    );
    Ok(root)
}

/// Title and author only: no dates, so that the same sheet gives the same bytes.
fn describe(file: &mut Document, about: &About<'_>) {
    let mut info = Dictionary::new();
    info.set("Title", text(about.title));
    info.set("Author", text(about.author));
    info.set("Producer", text("Stipple"));
    let id = file.add_object(info);
    file.trailer.set("Info", Object::Reference(id));
    let xmp = format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:title>\
         </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>",
        escape(about.title)
    );
    let mut stream =
        lopdf::Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp.into_bytes());
    stream.allows_compression = false;
    let metadata = file.add_object(stream);
    if let Ok(catalog) = file.catalog_mut() {
        catalog.set("Metadata", Object::Reference(metadata));
    }
}

/// Fonts that were cut down carry a tag of six letters, as the format asks.
fn subset_names(file: &mut Document) {
    for object in file.objects.values_mut() {
        let Ok(dictionary) = object.as_dict_mut() else { continue };
        for key in [b"BaseFont".as_slice(), b"FontName".as_slice()] {
            let Ok(name) = dictionary.get(key).and_then(Object::as_name) else { continue };
            let tag = match name {
                b"NotoSans-Regular" => "STIPLR",
                b"NotoSans-Bold" => "STIPLB",
                b"NotoSansArabic-Regular" => "STIPAR",
                _ => "STIPAB",
            };
            let tagged = format!("{tag}+{}", String::from_utf8_lossy(name));
            dictionary.set(key, Object::Name(tagged.into_bytes()));
        }
    }
}

/// UTF-16 with its mark, as PDF strings hold anything beyond ASCII.
fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    Object::String(utf16(words), StringFormat::Hexadecimal)
}

/// UTF-16 with its mark.
pub(crate) fn utf16(words: &str) -> Vec<u8> {
    let mut bytes = vec![0xfe, 0xff];
    words.encode_utf16().for_each(|unit| bytes.extend(unit.to_be_bytes()));
    bytes
}

fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[allow(clippy::needless_pass_by_value, reason = "used as a function in map_err")]
fn broken(error: lopdf::Error) -> HandoutError {
    HandoutError::Broken(error.to_string())
}
