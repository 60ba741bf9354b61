/**
 * Whether villages use what they have: events come in from their outboxes, one row per village, day
 * and kind is kept, and a plain rule says what that means.
 */
@NullMarked
package id.go.paserkab.desa.adoption;

import org.jspecify.annotations.NullMarked;
