/**
 * The monthly report for leadership, to be read, printed and signed. Leans on {@code insight} and
 * {@code report}, on {@code web.print} for the paper and on {@code web.regency.map} for the maps.
 */
@NullMarked
package id.go.paserkab.desa.web.regency.report;

import org.jspecify.annotations.NullMarked;
