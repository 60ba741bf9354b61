/**
 * Where staff record the letters that their village receives, hand them on and follow them. Leans
 * on {@code incomingletter} and {@code web.security}.
 */
@NullMarked
package id.go.paserkab.desa.web.village.incoming;

import org.jspecify.annotations.NullMarked;
