/**
 * What a new user sees, in a real browser on the running platform, on a phone and on a desk: the
 * product's five promises, and that every page is accessible and asks nobody else for anything.
 */
@NullMarked
package id.go.paserkab.desa.browser;

import org.jspecify.annotations.NullMarked;
