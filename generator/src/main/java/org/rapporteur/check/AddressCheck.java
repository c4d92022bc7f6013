package org.rapporteur.check;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.diagnostic.Findings;
import org.rapporteur.diagnostic.Located;
import org.rapporteur.diagnostic.Position;
import org.rapporteur.diagnostic.Rule;
import org.rapporteur.model.Addresses;
import org.rapporteur.model.Document;
import org.rapporteur.model.DocumentType;
import org.rapporteur.model.PublicRecord;
import org.rapporteur.model.SitePath;

/** No two things want one address, not even where capital and small letters or accents are all that differs. */
final class AddressCheck implements Check {

    @Override
    public void check(PublicRecord record, Findings findings) {
        Map<String, Owner> owners = new HashMap<>();
        record.addresses().generated().stream()
                .filter(page -> record.tree().at(page).isEmpty() || !isShownWith(record.tree().at(page).get()))
                .forEach(page -> owners.put(key(page), new Owner(Position.of(""), false)));
        for (Document document : record.documents()) {
            claim(document.page(), new Owner(document.head().position(), true), owners, findings);
        }
        for (Located<String> asset : record.assets()) {
            claim(new SitePath("/" + asset.value()), new Owner(asset.position(), true), owners, findings);
        }
        for (Document document : record.documents()) {
            for (Located<String> alias : document.head().aliases()) {
                claim(SitePath.ofOldAddress(alias.value()), new Owner(alias.position(), true), owners, findings);
            }
        }
        record.registers().gone().forEach(gone ->
                claim(SitePath.ofOldAddress(gone.path().value()), new Owner(gone.path().position(), true), owners, findings));
    }

    /** A page introduces an index, and a cycle's own list is the page of its catalogue. */
    private static boolean isShownWith(Document document) {
        return document.type() == DocumentType.PAGE && Addresses.INDEXES.contains(document.page())
                || document.type() == DocumentType.CONTRIBUTIONS;
    }

    /** @param written whether an editor can move it: not so a page that the generator makes */
    private record Owner(Position position, boolean written) {}

    private static void claim(SitePath address, Owner owner, Map<String, Owner> owners, Findings findings) {
        Owner first = owners.putIfAbsent(key(address), owner);
        if (first != null) {
            findings.add(Rule.DOUBLE_PATH, owner.position(),
                    "Its address " + address + " is taken by "
                            + (first.written() ? first.position().toString() : "a page that Rapporteur makes") + ".",
                    "Rename or remove one of the two; capital and small letters do not make a difference everywhere.");
        }
    }

    private static String key(SitePath address) {
        return Normalizer.normalize(address.value(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
