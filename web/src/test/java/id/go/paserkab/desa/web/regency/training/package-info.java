/** Proves the training's pages over HTTP, role by role. */
@NullMarked
package id.go.paserkab.desa.web.regency.training;

import org.jspecify.annotations.NullMarked;
