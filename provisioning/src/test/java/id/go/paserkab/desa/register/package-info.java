/**
 * Tests of {@code register} on the platform's own tables, which {@code platform-core} cannot see.
 */
@NullMarked
package id.go.paserkab.desa.register;

import org.jspecify.annotations.NullMarked;
