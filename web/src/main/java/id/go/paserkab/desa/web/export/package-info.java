/** Tables as files to take away: CSV and XLSX. Leans on nothing of ours. */
@NullMarked
package id.go.paserkab.desa.web.export;

import org.jspecify.annotations.NullMarked;
