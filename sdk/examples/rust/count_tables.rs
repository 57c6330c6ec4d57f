// SPDX-License-Identifier: MIT
//
// A plugin in Rust, in one file and without any crate: how many tables there are.
//   rustc --edition 2021 --crate-type cdylib -C panic=abort -o count_tables.so count_tables.rs
//   samenspel-runner describe count_tables.so --output count_tables.plugin.xml
//   samenspel-cli plugins check count_tables.so
// The structs are those of samenspel/plugin.h, as far as this plugin uses them; what it does not call is a plain pointer.
#![allow(non_upper_case_globals)]

use std::ffi::c_void;
use std::mem::size_of;
use std::ptr::null;

#[repr(C)]
#[derive(Clone, Copy)]
struct Text {
    data: *const u8,
    size: usize,
}

#[repr(C)]
struct Label {
    language: Text,
    text: Text,
}

#[repr(C)]
struct List {
    items: *const u32,
    count: usize,
}

#[repr(C)]
struct Model {
    struct_size: usize,
    before: [*const c_void; 5], // element_count, id, find, type, read
    elements_of_type: extern "C" fn(*const Model, u32) -> List,
    between: [*const c_void; 9], // links, end, owner, parts, setting, parameter, type_count, type_name, type_kind
    find_type: extern "C" fn(*const Model, Text) -> u32,
}

#[repr(C)]
struct Metric {
    struct_size: usize,
    id: Text,
    title: Text,
    subject: Text,
    value: f64,
    unit: Text,
    assessed: Text,
}

#[repr(C)]
struct Report {
    struct_size: usize,
    language: Text,
    before: [*const c_void; 6], // finding, fix, change_add, change_set, change_end, change_remove
    metric: extern "C" fn(*mut Report, *const Metric) -> i32,
}

#[repr(C)]
struct Descriptor {
    struct_size: usize,
    id: Text,
    version: Text,
    vendor: Text,
    licence: Text,
    names: *const Label,
    name_count: usize,
    descriptions: *const Label,
    description_count: usize,
    rules: *const Text,
    rule_count: usize,
    parameters: *const c_void,
    parameter_count: usize,
}

#[repr(C)]
pub struct Plugin {
    struct_size: usize,
    abi_major: u32,
    abi_minor: u32,
    descriptor: *const Descriptor,
    create: extern "C" fn(*const c_void) -> *mut c_void,
    destroy: extern "C" fn(*mut c_void),
    analyze: extern "C" fn(*mut c_void, *const Model, *mut Report) -> i32,
    get_extension: *const c_void,
}

// What never changes may be read from anywhere.
unsafe impl Sync for Label {}
unsafe impl Sync for Descriptor {}
unsafe impl Sync for Plugin {}

const fn text(text: &'static str) -> Text {
    Text { data: text.as_ptr(), size: text.len() }
}

const none: Text = Text { data: null(), size: 0 };

extern "C" fn create(_host: *const c_void) -> *mut c_void {
    // There is nothing to remember: any address that is not null will do.
    &PLUGIN as *const Plugin as *mut c_void
}

extern "C" fn destroy(_instance: *mut c_void) {}

extern "C" fn analyze(_instance: *mut c_void, model: *const Model, report: *mut Report) -> i32 {
    // The host promises that both pointers are good until this returns.
    let (model, sink) = unsafe { (&*model, &*report) };
    let tables = (model.elements_of_type)(model, (model.find_type)(model, text("table")));
    let metric = Metric {
        struct_size: size_of::<Metric>(),
        id: text("tables"),
        title: text("Tables"),
        subject: none,
        value: tables.count as f64,
        unit: text("count"),
        assessed: none,
    };
    (sink.metric)(report, &metric)
}

static NAMES: [Label; 2] = [
    Label { language: text("en"), text: text("Tables, counted") },
    Label { language: text("nl"), text: text("Tafels, geteld") },
];

static DESCRIPTOR: Descriptor = Descriptor {
    struct_size: size_of::<Descriptor>(),
    id: text("example.count_tables"),
    version: text("1.0.0"),
    vendor: text("Example"),
    licence: text("MIT"),
    names: NAMES.as_ptr(),
    name_count: 2,
    descriptions: NAMES.as_ptr(),
    description_count: 2,
    rules: null(),
    rule_count: 0,
    parameters: null(),
    parameter_count: 0,
};

static PLUGIN: Plugin = Plugin {
    struct_size: size_of::<Plugin>(),
    abi_major: 1,
    abi_minor: 0,
    descriptor: &DESCRIPTOR,
    create,
    destroy,
    analyze,
    get_extension: null(),
};

#[no_mangle]
pub extern "C" fn samenspel_plugin_entry() -> *const Plugin {
    &PLUGIN
}
