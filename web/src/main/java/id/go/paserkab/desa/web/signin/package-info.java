/**
 * Signing in and out with the identity provider: a client per host, found by the face. Leans on
 * {@code host} and {@code keycloak}.
 */
@NullMarked
package id.go.paserkab.desa.web.signin;

import org.jspecify.annotations.NullMarked;
