/** Proves the API on real services. */
@NullMarked
package id.go.paserkab.desa.web.api;

import org.jspecify.annotations.NullMarked;
