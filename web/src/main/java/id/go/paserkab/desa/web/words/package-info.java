/**
 * Puts into plain words, for screens and for the API alike, what a desk refused and why a run
 * failed. Leans on the desks whose refusals it tells.
 */
@NullMarked
package id.go.paserkab.desa.web.words;

import org.jspecify.annotations.NullMarked;
