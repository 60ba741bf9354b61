/** Proves what the pages of waves make of what they are given. */
@NullMarked
package id.go.paserkab.desa.web.regency.waves;

import org.jspecify.annotations.NullMarked;
