//! The faults of conditions: a boundary that moves, a part that is lost, an answer that is always the same.
//!
//! Of `a && b` each part is lost once (it is then always true), and the whole is once false. A negation of it would be noticed
//! by any test that notices one of these.

use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{BinOp, Expr, Pat, Token, UnOp};

use super::find::Finder;

/// The same comparison at the boundary.
const BESIDE: &[(&str, &str)] = &[("<", "<="), ("<=", "<"), (">", ">="), (">=", ">")];
/// How the names of questions begin.
const ASKS: &[&str] = &["is_", "has_", "contains", "starts_with", "ends_with"];

impl Finder<'_> {
    /// Whether an expression is yes or no, as far as its form shows it.
    pub fn is_condition(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Binary(binary) => is_joined(&binary.op) || is_comparison(&binary.op),
            Expr::Unary(unary) => matches!(unary.op, UnOp::Not(_)),
            Expr::Paren(inner) => self.is_condition(&inner.expr),
            Expr::Macro(call) => call.mac.path.is_ident("matches"),
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                name == "any" || name == "all" || ASKS.iter().any(|start| name.starts_with(start))
            }
            _ => false,
        }
    }

    /// The faults of a condition: always true where `yes`, always false where `no`.
    pub fn condition(&mut self, expr: &Expr, yes: bool, no: bool) {
        match expr {
            Expr::Paren(inner) => self.condition(&inner.expr, yes, no),
            Expr::Let(bound) => self.visit_expr(&bound.expr),
            Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => {
                let binds = has_let(expr);
                self.condition(&both.left, yes, false);
                self.condition(&both.right, yes, binds && no);
                if no && !binds {
                    self.instead(expr.span(), ["false".to_owned()]);
                }
            }
            Expr::Binary(either) if matches!(either.op, BinOp::Or(_)) => {
                self.condition(&either.left, false, no);
                self.condition(&either.right, false, no);
                if yes {
                    self.instead(expr.span(), ["true".to_owned()]);
                }
            }
            Expr::Unary(not) if matches!(not.op, UnOp::Not(_)) => self.condition(&not.expr, no, yes),
            Expr::Binary(compared) if is_comparison(&compared.op) => {
                let sign = self.words(compared.op.span());
                if let Some((_, beside)) = BESIDE.iter().find(|(known, _)| *known == sign) {
                    let (left, right) = (self.words(compared.left.span()), self.words(compared.right.span()));
                    self.instead(expr.span(), [format!("{left} {beside} {right}")]);
                }
                self.always(expr, yes, no);
                self.visit_expr(&compared.left);
                self.visit_expr(&compared.right);
            }
            Expr::Lit(_) => self.visit_expr(expr),
            Expr::Macro(call) if call.mac.path.is_ident("matches") => {
                self.always(expr, yes, no);
                self.in_matches(expr, &call.mac);
            }
            Expr::MethodCall(call) => {
                self.always(expr, yes, no);
                self.call(call);
            }
            _ => {
                self.always(expr, yes, no);
                self.visit_expr(expr);
            }
        }
    }

    fn always(&mut self, expr: &Expr, yes: bool, no: bool) {
        let values = [(yes, "true"), (no, "false")];
        self.instead(expr.span(), values.into_iter().filter(|(is, _)| *is).map(|(_, value)| value.to_owned()));
    }

    /// Each of several patterns is left out once, and so is the condition behind them.
    fn in_matches(&mut self, whole: &Expr, call: &syn::Macro) {
        let Ok(parts) = call.parse_body::<Matches>() else { return };
        self.visit_expr(&parts.value);
        if let Pat::Or(several) = &parts.pattern {
            let behind = parts.guard.as_ref().map(|guard| format!(" if {}", self.words(guard.span())));
            for left_out in 0..several.cases.len() {
                let others = several.cases.iter().enumerate().filter(|(at, _)| *at != left_out);
                let others: Vec<&str> = others.map(|(_, case)| self.words(case.span())).collect();
                let value = self.words(parts.value.span());
                let changed =
                    format!("matches!({value}, {}{})", others.join(" | "), behind.as_deref().unwrap_or_default());
                self.instead(whole.span(), [changed]);
            }
        }
        if let Some(guard) = &parts.guard {
            self.condition(guard, true, true);
        }
    }
}

fn is_joined(op: &BinOp) -> bool {
    matches!(op, BinOp::And(_) | BinOp::Or(_))
}

fn is_comparison(op: &BinOp) -> bool {
    matches!(op, BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) | BinOp::Eq(_) | BinOp::Ne(_))
}

fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => has_let(&both.left) || has_let(&both.right),
        _ => false,
    }
}

/// What stands in `matches!(…)`.
struct Matches {
    value: Expr,
    pattern: Pat,
    guard: Option<Expr>,
}

impl Parse for Matches {
    fn parse(input: ParseStream) -> syn::Result<Matches> {
        let value = input.parse()?;
        input.parse::<Token![,]>()?;
        let pattern = Pat::parse_multi_with_leading_vert(input)?;
        let guard = if input.peek(Token![if]) {
            input.parse::<Token![if]>()?;
            Some(input.parse()?)
        } else {
            None
        };
        input.parse::<Option<Token![,]>>()?;
        Ok(Matches { value, pattern, guard })
    }
}
