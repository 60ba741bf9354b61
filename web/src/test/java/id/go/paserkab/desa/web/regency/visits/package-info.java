/** Proves who plans, records and reads visits, and that what is sent twice is kept once. */
@NullMarked
package id.go.paserkab.desa.web.regency.visits;

import org.jspecify.annotations.NullMarked;
