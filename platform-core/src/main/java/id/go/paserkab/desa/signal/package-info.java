/** Short messages to all nodes that something changed. Leans on nothing. */
@NullMarked
package id.go.paserkab.desa.signal;

import org.jspecify.annotations.NullMarked;
