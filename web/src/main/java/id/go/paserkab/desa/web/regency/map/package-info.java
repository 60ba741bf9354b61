/**
 * The map of villages and the desk where their boundaries are brought. Leans on {@code boundary}
 * and, for what the map shows, on {@code programme}.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.map;

import org.jspecify.annotations.NullMarked;
