/** Hostile and honest files, each read as it should be or refused with its reason. */
@NullMarked
package id.go.paserkab.desa.spreadsheet;

import org.jspecify.annotations.NullMarked;
