/**
 * The seam for signing files electronically with a national certificate (BSrE); without settings
 * everything is signed by hand (ADR 22). Leans on nothing.
 */
@NullMarked
package id.go.paserkab.desa.signature;

import org.jspecify.annotations.NullMarked;
