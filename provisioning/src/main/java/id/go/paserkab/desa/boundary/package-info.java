/**
 * The villages' boundaries: reading files that people bring, telling what is wrong with them,
 * keeping each version with its source, and drawing them.
 */
@NullMarked
package id.go.paserkab.desa.boundary;

import org.jspecify.annotations.NullMarked;
