/**
 * What happens in villages, told as kinds and counts and never as content: a village writes it into
 * its own outbox, in the transaction of what happened; the platform takes it from there.
 */
@NullMarked
package id.go.paserkab.desa.activity;

import org.jspecify.annotations.NullMarked;
