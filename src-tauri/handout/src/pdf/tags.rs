//! The pass after printpdf: structure for screen readers, language, font names, and an identity that
//! is the hash of the content.

use crate::HandoutError;
use crate::ink::{Cell, Heads, Role};
use crate::pdf::About;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};
use std::io::Write;

/// The name of a role in the file.
pub(crate) fn name(role: Role) -> &'static str {
    match role {
        Role::H1 => "H1",
        Role::H2 => "H2",
        Role::P | Role::Own => "P",
        Role::Figure => "Figure",
        Role::Item(_) => "LBody",
        Role::Cell(Cell { heads: Some(_), .. }) => "TH",
        Role::Cell(_) => "TD",
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
    let root = tree(&mut file, &pages, structure, about.own_lang)?;
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
    pack(&mut file)?;
    identified(file)
}

/// Packs every stream that is not packed yet, each on a thread of its own.
fn pack(file: &mut Document) -> Result<(), HandoutError> {
    let streams = file.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    let loose = streams.filter(|stream| stream.allows_compression && !stream.dict.has(b"Filter"));
    std::thread::scope(|scope| {
        let at_work: Vec<_> = loose.map(|stream| scope.spawn(|| packed(stream))).collect();
        at_work.into_iter().try_for_each(|one| match one.join() {
            Ok(done) => done.map_err(|error| HandoutError::Broken(error.to_string())),
            Err(_) => Err(HandoutError::Broken("a stream that cannot be packed".into())),
        })
    })
}

/// Packs a stream, where that makes it shorter.
fn packed(stream: &mut Stream) -> std::io::Result<()> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::new(PACKED));
    packer.write_all(&stream.content)?;
    let packed = packer.finish()?;
    if packed.len() < stream.content.len() {
        stream.dict.set("Filter", "FlateDecode");
        stream.set_content(packed);
    }
    Ok(())
}

/// How hard streams are packed, of 9: more takes twice the time for a hundredth of the size.
const PACKED: u32 = 6;

/// Writes the file, and puts the hash of what was written in the place of its identity.
fn identified(mut file: Document) -> Result<Vec<u8>, HandoutError> {
    let blank = Object::String(vec![0; ID_BYTES], StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![blank.clone(), blank]));
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes).map_err(|error| HandoutError::Broken(error.to_string()))?;
    let hash = Sha256::digest(&bytes);
    let digit = |half: u8| b"0123456789ABCDEF"[usize::from(half)];
    let own: Vec<u8> =
        hash[..ID_BYTES].iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect();
    let blank = "0".repeat(2 * ID_BYTES);
    let after = find(&bytes, b"/ID").ok_or_else(|| HandoutError::Broken("a file without identity".into()))?;
    for _ in 0..2 {
        let at = find(&bytes[after..], blank.as_bytes()).map(|at| after + at);
        let at = at.ok_or_else(|| HandoutError::Broken("an identity that is not blank".into()))?;
        bytes[at..at + own.len()].copy_from_slice(&own);
    }
    Ok(bytes)
}

/// Bytes of an identity.
const ID_BYTES: usize = 16;

/// Where such bytes begin.
fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// The structure elements: a document with its parts, lists and tables as trees of their own.
struct Tree<'a> {
    file: &'a mut Document,
    document: ObjectId,
    own_lang: &'a str,
    kids: Vec<Object>,
    /// The list or table that is open, with its rows or items so far.
    open: Option<(Holder, ObjectId, Vec<Object>)>,
    /// The cells of the open table, row by row: the cell, and the contents that it holds.
    cells: Vec<(Cell, Vec<Held>)>,
}

/// What holds parts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    List(u8),
    Table(u8),
}

/// A marked content: its page, its number there, and where the parent tree says who holds it.
#[derive(Clone, Copy)]
struct Held {
    page: ObjectId,
    mcid: i64,
    slot: (usize, usize),
}

impl Tree<'_> {
    /// An element with marked contents, all of one page.
    fn element(&mut self, kind: &str, parent: ObjectId, page: ObjectId, contents: Object) -> ObjectId {
        self.file.add_object(dictionary! {
            "Type" => "StructElem", "S" => Object::Name(kind.as_bytes().to_vec()), "P" => parent,
            "Pg" => page, "K" => contents,
        })
    }

    fn put(&mut self, part: &Part, held: Held, parents: &mut [Vec<Object>]) {
        match part.role {
            Role::Item(list) => {
                self.hold(Holder::List(list), parents);
                let Some((_, holder, _)) = self.open else { return };
                let item = self.file.new_object_id();
                let body = self.element("LBody", item, held.page, held.mcid.into());
                let about = dictionary! {
                    "Type" => "StructElem", "S" => "LI", "P" => holder, "K" => body,
                };
                self.file.set_object(item, about);
                parents[held.slot.0][held.slot.1] = Object::Reference(body);
                self.open.iter_mut().for_each(|open| open.2.push(Object::Reference(item)));
            }
            Role::Cell(cell) => {
                self.hold(Holder::Table(cell.table), parents);
                let known =
                    self.cells.iter_mut().find(|(it, _)| (it.row, it.column) == (cell.row, cell.column));
                match known {
                    Some((_, contents)) => contents.push(held),
                    None => self.cells.push((cell, vec![held])),
                }
            }
            role => {
                self.close(parents);
                let element = self.element(name(role), self.document, held.page, held.mcid.into());
                if let (Some(alt), Ok(it)) = (&part.alt, self.file.get_dictionary_mut(element)) {
                    it.set("Alt", text(alt));
                }
                if let (Role::Own, Ok(it)) = (role, self.file.get_dictionary_mut(element)) {
                    it.set("Lang", Object::string_literal(self.own_lang));
                }
                parents[held.slot.0][held.slot.1] = Object::Reference(element);
                self.kids.push(Object::Reference(element));
            }
        }
    }

    /// Opens a list or table, unless it is open already.
    fn hold(&mut self, holder: Holder, parents: &mut [Vec<Object>]) {
        if self.open.as_ref().is_some_and(|(it, ..)| *it == holder) {
            return;
        }
        self.close(parents);
        let id = self.file.new_object_id();
        self.kids.push(Object::Reference(id));
        self.open = Some((holder, id, Vec::new()));
    }

    /// Writes the list or table that is open.
    fn close(&mut self, parents: &mut [Vec<Object>]) {
        let Some((holder, id, mut kids)) = self.open.take() else { return };
        let mut cells = std::mem::take(&mut self.cells);
        cells.sort_by_key(|(cell, _)| (cell.row, cell.column));
        for row in cells.chunk_by(|(one, _), (other, _)| one.row == other.row) {
            let row_id = self.file.new_object_id();
            let ids: Vec<Object> =
                row.iter().map(|(cell, held)| self.cell(*cell, held, row_id, parents)).collect();
            let about = dictionary! { "Type" => "StructElem", "S" => "TR", "P" => id, "K" => ids };
            self.file.set_object(row_id, about);
            kids.push(Object::Reference(row_id));
        }
        let kind = if matches!(holder, Holder::List(_)) { "L" } else { "Table" };
        let about = dictionary! { "Type" => "StructElem", "S" => kind, "P" => self.document, "K" => kids };
        self.file.set_object(id, about);
    }

    fn cell(&mut self, cell: Cell, held: &[Held], row: ObjectId, parents: &mut [Vec<Object>]) -> Object {
        let contents: Vec<Object> = held.iter().map(|held| held.mcid.into()).collect();
        let id = self.element(name(Role::Cell(cell)), row, held[0].page, Object::Array(contents));
        let mut about = dictionary! { "O" => "Table" };
        match cell.heads {
            Some(Heads::Row) => about.set("Scope", "Row"),
            Some(Heads::Column) => about.set("Scope", "Column"),
            None => {}
        }
        if cell.rows > 1 {
            about.set("RowSpan", i64::from(cell.rows));
        }
        if let (true, Ok(element)) = (about.len() > 1, self.file.get_dictionary_mut(id)) {
            element.set("A", about);
        }
        held.iter().for_each(|held| parents[held.slot.0][held.slot.1] = Object::Reference(id));
        Object::Reference(id)
    }
}

/// The structure of all pages, under one document element.
fn tree(
    file: &mut Document,
    pages: &[ObjectId],
    structure: &[Vec<Part>],
    own_lang: &str,
) -> Result<ObjectId, HandoutError> {
    let (root, document) = (file.new_object_id(), file.new_object_id());
    let mut parents: Vec<Vec<Object>> =
        structure.iter().map(|parts| vec![Object::Null; parts.len()]).collect();
    let mut tree = Tree { file, document, own_lang, kids: Vec::new(), open: None, cells: Vec::new() };
    for (n, (page, parts)) in pages.iter().zip(structure).enumerate() {
        for (at, part) in parts.iter().enumerate() {
            let held = Held { page: *page, mcid: i64::try_from(at).unwrap_or(i64::MAX), slot: (n, at) };
            tree.put(part, held, &mut parents);
        }
    }
    tree.close(&mut parents);
    let kids = tree.kids;
    let mut numbers = Vec::new();
    for (n, (page, elements)) in (0_i64..).zip(pages.iter().zip(parents)) {
        let list = file.add_object(Object::Array(elements));
        numbers.extend([Object::Integer(n), Object::Reference(list)]);
        let page = file.get_dictionary_mut(*page).map_err(broken)?;
        page.set("StructParents", n);
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    let parent_tree = file.add_object(dictionary! { "Nums" => numbers });
    let about = dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => kids };
    file.set_object(document, about);
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
    let mut stream = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp.into_bytes());
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
