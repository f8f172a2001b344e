//! Føling
