package org.eigenlens.quiz.ui.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a document in XML, in UTF-8; whatever words are given to it stay words. */
final class Xml {

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** The document that a task writes. */
    static byte[] document(Consumer<Xml> task) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            task.accept(new Xml(out));
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
        return bytes.toByteArray();
    }

    /** An element with attributes, as names and values in turn, and what a task writes into it. */
    Xml element(String name, Runnable inside, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
            inside.run();
            out.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
        return this;
    }

    /** An element with nothing but words in it. */
    Xml simple(String name, String words, String... attributes) {
        return element(name, () -> words(words), attributes);
    }

    Xml empty(String name, String... attributes) {
        return element(name, () -> {}, attributes);
    }

    Xml words(String words) {
        try {
            out.writeCharacters(words);
        } catch (XMLStreamException impossible) {
            throw broken(impossible);
        }
        return this;
    }

    private static IllegalStateException broken(XMLStreamException impossible) {
        return new IllegalStateException("A document in memory can be written.", impossible);
    }
}
