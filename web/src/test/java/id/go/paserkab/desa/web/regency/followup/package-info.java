/** The follow-up plan over HTTP, by role. */
@NullMarked
package id.go.paserkab.desa.web.regency.followup;

import org.jspecify.annotations.NullMarked;
