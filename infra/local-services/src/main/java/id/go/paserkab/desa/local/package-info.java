/**
 * Real PostgreSQL, Redis and Keycloak on a laptop and in tests, without Docker. Leans on nothing of
 * the product: what it hands over are ordinary properties.
 */
@NullMarked
package id.go.paserkab.desa.local;

import org.jspecify.annotations.NullMarked;
