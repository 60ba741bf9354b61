/**
 * The monthly reports that DPMD has published, kept as they were signed. Leans on {@code audit};
 * what stands in a report is no concern of this room.
 */
@NullMarked
package id.go.paserkab.desa.report;

import org.jspecify.annotations.NullMarked;
