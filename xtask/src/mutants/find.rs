//! Looks for the places where a source can be changed. Conditions and whole functions have files of their own,
//! `conditions.rs` and `functions.rs`.

use std::ops::Range;

use anyhow::Result;
use proc_macro2::Span;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Lit, Pat, Stmt, Token, Type, UnOp};

use super::points::{Fault, Form, Point, Points};

/// Methods that stand for one another.
const SWAPPED: &[(&str, &str)] = &[
    ("any", "all"),
    ("all", "any"),
    ("is_some_and", "is_none_or"),
    ("is_none_or", "is_some_and"),
    ("min", "max"),
    ("max", "min"),
    ("first", "last"),
    ("last", "first"),
    ("plus", "less"),
    ("less", "plus"),
];
/// Methods without which the value is of the same type.
const LEFT_OUT: &[&str] = &["at_most", "down_to_half", "to_nearest_half"];
/// Methods whose closure answers with yes or no.
const ASKING: &[&str] = &[
    "filter",
    "any",
    "all",
    "find",
    "position",
    "is_some_and",
    "is_none_or",
    "take_while",
    "skip_while",
    "retain",
    "partition",
    "is_ok_and",
];
/// Macros whose arguments are expressions.
const PLAIN: &[&str] = &["vec", "format", "write", "writeln"];

/// All places of this source.
pub fn points(text: &str) -> Result<Points> {
    let file = syn::parse_file(text)?;
    let mut finder = Finder { text, function: Vec::new(), points: Points::default() };
    finder.visit_file(&file);
    finder.points.sort();
    Ok(finder.points)
}

pub struct Finder<'a> {
    text: &'a str,
    pub function: Vec<String>,
    pub points: Points,
}

impl<'a> Finder<'a> {
    pub fn words(&self, span: Span) -> &'a str {
        self.text.get(span.byte_range()).unwrap_or_default()
    }

    fn point(&mut self, range: Range<usize>, form: Form, faults: Vec<Fault>) {
        let function = self.function.join("::");
        self.points.add(Point { shown: range.clone(), range, form, function, faults });
    }

    /// Other expressions in the place of this one.
    pub fn instead(&mut self, span: Span, others: impl IntoIterator<Item = String>) {
        let faults = others.into_iter().map(|code| Fault { told: code.clone(), code }).collect();
        self.point(span.byte_range(), Form::Instead, faults);
    }

    fn arithmetic(&mut self, expr: &syn::ExprBinary) {
        let other = match &expr.op {
            BinOp::Add(_) => "-",
            BinOp::Sub(_) => "+",
            BinOp::Mul(_) => "/",
            BinOp::Div(_) | BinOp::Rem(_) => "*",
            BinOp::AddAssign(_) => "-=",
            BinOp::SubAssign(_) => "+=",
            BinOp::MulAssign(_) => "/=",
            _ => return,
        };
        let changed = format!("{} {other} {}", self.words(expr.left.span()), self.words(expr.right.span()));
        self.instead(expr.span(), [changed]);
    }

    fn literal(&mut self, literal: &syn::ExprLit) {
        match &literal.lit {
            Lit::Int(number) => {
                let Ok(value) = number.base10_parse::<u128>() else { return };
                let ending = number.suffix();
                let less = value.checked_sub(1).map(|less| format!("{less}{ending}"));
                self.instead(literal.span(), less.into_iter().chain([format!("{}{ending}", value + 1)]));
            }
            Lit::Bool(value) => self.instead(literal.span(), [(!value.value).to_string()]),
            _ => {}
        }
    }

    fn method(&mut self, call: &syn::ExprMethodCall) {
        let name = call.method.to_string();
        let before = self.words(call.receiver.span());
        let arguments = self.text.get(call.method.span().byte_range().end..call.span().byte_range().end);
        if let (Some((_, other)), Some(arguments)) = (SWAPPED.iter().find(|(one, _)| *one == name), arguments) {
            self.instead(call.span(), [format!("{before}.{other}{arguments}")]);
        }
        if LEFT_OUT.contains(&name.as_str()) {
            self.instead(call.span(), [before.to_owned()]);
        }
    }

    /// A call and all within it.
    pub fn call(&mut self, call: &syn::ExprMethodCall) {
        self.method(call);
        let name = call.method.to_string();
        if name == "then" || name == "then_some" {
            self.condition(&call.receiver, true, true);
        } else {
            self.visit_expr(&call.receiver);
        }
        for argument in &call.args {
            match argument {
                Expr::Closure(closure) if ASKING.contains(&name.as_str()) => {
                    self.condition(&closure.body, true, true);
                }
                _ => self.visit_expr(argument),
            }
        }
    }

    fn statement(&mut self, statement: &Stmt) {
        let Stmt::Expr(expr, Some(_)) = statement else { return };
        let is_left_out = match expr {
            Expr::MethodCall(_) | Expr::Call(_) | Expr::Assign(_) => true,
            Expr::Binary(binary) => {
                matches!(binary.op, BinOp::AddAssign(_) | BinOp::SubAssign(_) | BinOp::BitOrAssign(_))
            }
            _ => false,
        };
        if is_left_out {
            let fault = Fault { code: String::new(), told: "left out".to_owned() };
            self.point(statement.span().byte_range(), Form::LeftOut, vec![fault]);
        }
    }

    /// An arm without a condition, where another one would take over.
    fn arm_left_out(&mut self, pattern: &Pat) {
        let end = pattern.span().byte_range().end;
        let function = self.function.join("::");
        let fault = Fault { code: String::new(), told: "arm left out".to_owned() };
        let shown = pattern.span().byte_range();
        self.points.add(Point { shown, range: end..end, form: Form::PassedBy, function, faults: vec![fault] });
    }

    /// The arguments of a macro, where they are expressions.
    pub fn in_macro(&mut self, call: &syn::Macro) {
        let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        if !PLAIN.contains(&name.as_str()) {
            return;
        }
        let Ok(arguments) = call.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) else { return };
        arguments.iter().for_each(|argument| self.visit_expr(argument));
    }
}

fn is_of_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg") || attribute.path().is_ident("test"))
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            _ if self.is_condition(expr) => return self.condition(expr, true, true),
            Expr::If(chosen) => {
                self.condition(&chosen.cond, true, true);
                self.visit_block(&chosen.then_branch);
                if let Some((_, other)) = &chosen.else_branch {
                    self.visit_expr(other);
                }
                return;
            }
            // Always would be without an end.
            Expr::While(repeated) => {
                self.condition(&repeated.cond, false, true);
                return self.visit_block(&repeated.body);
            }
            Expr::MethodCall(call) => return self.call(call),
            Expr::Repeat(repeated) => return self.visit_expr(&repeated.expr),
            Expr::Macro(call) => return self.in_macro(&call.mac),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => {
                self.instead(expr.span(), [self.words(unary.expr.span()).to_owned()]);
            }
            Expr::Binary(binary) => self.arithmetic(binary),
            Expr::Lit(literal) => self.literal(literal),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_expr_match(&mut self, chosen: &'ast syn::ExprMatch) {
        self.visit_expr(&chosen.expr);
        let takes_all = |pattern: &Pat| {
            matches!(pattern, Pat::Wild(_))
                || matches!(pattern, Pat::Ident(name) if name.subpat.is_none() && name.ident.to_string().starts_with(char::is_lowercase))
        };
        let catch_all = chosen.arms.iter().position(|arm| takes_all(&arm.pat));
        for (at, arm) in chosen.arms.iter().enumerate() {
            match &arm.pat {
                Pat::Guard(guarded) => self.condition(&guarded.guard, true, true),
                pattern if catch_all.is_some_and(|last| at < last) => self.arm_left_out(pattern),
                _ => {}
            }
            self.visit_expr(&arm.body);
        }
    }

    fn visit_stmt(&mut self, statement: &'ast Stmt) {
        self.statement(statement);
        match statement {
            Stmt::Macro(call) => self.in_macro(&call.mac),
            _ => visit::visit_stmt(self, statement),
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_of_tests(&item.attrs) {
            self.in_function(&item.sig, &item.block);
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.in_function(&item.sig, &item.block);
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        self.function.push(self.words(item.self_ty.span()).to_owned());
        visit::visit_item_impl(self, item);
        self.function.pop();
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_of_tests(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    // Nothing in these can be switched while the program runs.
    fn visit_pat(&mut self, _: &'ast Pat) {}
    fn visit_type(&mut self, _: &'ast Type) {}
    fn visit_path(&mut self, _: &'ast syn::Path) {}
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
    fn visit_generics(&mut self, _: &'ast syn::Generics) {}
    fn visit_item_const(&mut self, _: &'ast syn::ItemConst) {}
    fn visit_item_static(&mut self, _: &'ast syn::ItemStatic) {}
    fn visit_item_enum(&mut self, _: &'ast syn::ItemEnum) {}
    fn visit_impl_item_const(&mut self, _: &'ast syn::ImplItemConst) {}
    fn visit_item_macro(&mut self, _: &'ast syn::ItemMacro) {}
    fn visit_expr_const(&mut self, _: &'ast syn::ExprConst) {}
}
