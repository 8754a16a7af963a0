//! `wasm-pack`, without its look-up of newer versions.

use clap::Parser as _;

fn main() -> anyhow::Result<()> {
    wasm_pack::command::run_wasm_pack(wasm_pack::Cli::parse().cmd)
}
