package id.go.paserkab.desa.books;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What residents are counted by: the dusun that they live in (null: in none), and who they are. */
public record Cell(@Nullable UUID hamlet, boolean foreign, boolean female) {}
