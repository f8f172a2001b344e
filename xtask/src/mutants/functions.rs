//! The faults of whole functions: one that returns at once with the least it could say.

use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Block, ReturnType, Signature, Stmt, Type};

use super::find::Finder;
use super::points::{Fault, Form, Point};

impl Finder<'_> {
    /// A function and all within it.
    pub fn in_function(&mut self, signature: &Signature, block: &Block) {
        self.function.push(signature.ident.to_string());
        if let Some(word) = &signature.constness {
            let range = word.span().byte_range();
            self.points.consts.push((signature.ident.to_string(), range));
        }
        let start = block.brace_token.span.open().byte_range().end;
        let at_once = matches!(&block.stmts[..], [Stmt::Expr(only, None)] if self.is_condition(only));
        if !block.stmts.is_empty() && !at_once {
            let faults = results(&signature.output)
                .into_iter()
                .map(|code| Fault { code: format!("return {code};"), told: format!("return {code}") })
                .collect::<Vec<_>>();
            if !faults.is_empty() {
                let function = self.function.join("::");
                let shown = signature.fn_token.span().byte_range().start..signature.ident.span().byte_range().end;
                self.points.add(Point { shown, range: start..start, form: Form::WayOut, function, faults });
            }
        }
        match &block.stmts[..] {
            [rest @ .., Stmt::Expr(last, None)] if is_bool(&signature.output) => {
                rest.iter().for_each(|statement| self.visit_stmt(statement));
                self.condition(last, true, true);
            }
            _ => self.visit_block(block),
        }
        self.function.pop();
    }
}

/// What it could return at once.
fn results(output: &ReturnType) -> Vec<&'static str> {
    let ReturnType::Type(_, kind) = output else { return vec![""] };
    let path = match &**kind {
        Type::Path(path) => path,
        Type::Reference(of) => {
            return match &*of.elem {
                Type::Slice(_) => vec!["&[]"],
                Type::Path(path) if path.path.is_ident("str") => vec!["\"\""],
                _ => Vec::new(),
            };
        }
        Type::Tuple(_) => return vec!["Default::default()"],
        _ => return Vec::new(),
    };
    match path.path.segments.last().map(|last| last.ident.to_string()).as_deref() {
        Some("bool") => vec!["true", "false"],
        Some("Option") => vec!["None"],
        Some("Result" | "Self") | None => Vec::new(),
        Some(_) => vec!["Default::default()"],
    }
}

fn is_bool(output: &ReturnType) -> bool {
    matches!(output, ReturnType::Type(_, kind) if matches!(&**kind, Type::Path(path) if path.path.is_ident("bool")))
}
