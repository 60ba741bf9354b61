/**
 * Draws uploaded pictures anew, so that nothing but their pixels is kept. Leans on nothing of ours.
 */
@NullMarked
package id.go.paserkab.desa.picture;

import org.jspecify.annotations.NullMarked;
