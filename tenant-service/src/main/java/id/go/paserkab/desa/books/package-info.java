/**
 * The registers of residents that the law asks of a village (Permendagri 47/2016, B.1 to B.5) and
 * the monthly report of births, deaths, departures and arrivals. Leans on {@code population} and
 * {@code territory}.
 */
@NullMarked
package id.go.paserkab.desa.books;

import org.jspecify.annotations.NullMarked;
