/** Proves the doors on the running platform. */
@NullMarked
package id.go.paserkab.desa.web;

import org.jspecify.annotations.NullMarked;
