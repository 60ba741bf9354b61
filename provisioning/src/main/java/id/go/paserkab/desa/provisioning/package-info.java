/**
 * How one village comes to be: runs, steps, the worker. Leans on {@code tenancy}, {@code keycloak},
 * {@code identity} and {@code migration}.
 */
@NullMarked
package id.go.paserkab.desa.provisioning;

import org.jspecify.annotations.NullMarked;
