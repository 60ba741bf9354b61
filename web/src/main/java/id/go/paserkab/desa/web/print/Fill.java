package id.go.paserkab.desa.web.print;

import org.jspecify.annotations.Nullable;

/** What an area is filled with: a ground, and a texture in another colour ({@code #rrggbb}). */
public record Fill(String ground, String ink, @Nullable Texture texture) {

    public static Fill plain(String colour) {
        return new Fill(colour, colour, null);
    }
}
