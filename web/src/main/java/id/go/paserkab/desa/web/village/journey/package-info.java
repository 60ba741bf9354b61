/**
 * The village's own path through the programme, shown to its office. Reads what the platform keeps
 * of this one village, always by the village that the host names. Leans on {@code readiness},
 * {@code training}, {@code followup}, {@code people}, {@code visit} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.journey;

import org.jspecify.annotations.NullMarked;
