/**
 * Tests of {@code identity} on the platform's own tables, which {@code platform-core} cannot see.
 */
@NullMarked
package id.go.paserkab.desa.identity;

import org.jspecify.annotations.NullMarked;
