/**
 * The gates that a village passes on its way: what each asks for, the evidence given, and who
 * decided what until when. The scheme is our own. Leans on {@code register}, {@code audit}, {@code
 * identity} and {@code people}; knows waves by their ids only.
 */
@NullMarked
package id.go.paserkab.desa.readiness;

import org.jspecify.annotations.NullMarked;
