/** The follow-up plan and what it refuses. */
@NullMarked
package id.go.paserkab.desa.followup;

import org.jspecify.annotations.NullMarked;
