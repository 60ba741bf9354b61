package id.go.paserkab.desa.books;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the register knows them at the end of a day.
 *
 * @param family null for whoever belongs to none
 * @param counted whether they are a resident then; whoever left or died is known and not counted
 */
public record Soul(UUID id, @Nullable UUID family, Cell cell, boolean counted) {}
