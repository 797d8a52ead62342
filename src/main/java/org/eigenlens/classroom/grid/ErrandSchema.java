package org.eigenlens.classroom.grid;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.infinispan.protostream.FileDescriptorSource;
import org.infinispan.protostream.ProtobufTagMarshaller;
import org.infinispan.protostream.SerializationContext;
import org.infinispan.protostream.SerializationContextInitializer;

/** How an errand travels: as one text. It is the only type of ours that does; whatever else arrives is refused by the library. */
final class ErrandSchema implements SerializationContextInitializer, ProtobufTagMarshaller<Errand> {

    private static final String FILE = "eigenlens.proto";
    private static final String PROTO =
            "syntax = \"proto3\"; package eigenlens; message Errand { string question = 1; }";
    private static final int FIELD = 1;
    private static final int TAG = FIELD << 3 | 2;

    private final UnaryOperator<String> clerk;

    /** @param clerk who answers in this process */
    ErrandSchema(UnaryOperator<String> clerk) {
        this.clerk = clerk;
    }

    @Override
    public void registerSchema(SerializationContext context) {
        context.registerProtoFiles(FileDescriptorSource.fromString(FILE, PROTO));
    }

    @Override
    public void registerMarshallers(SerializationContext context) {
        context.registerMarshaller(this);
    }

    @Override
    public Class<Errand> getJavaClass() {
        return Errand.class;
    }

    @Override
    public String getTypeName() {
        return "eigenlens.Errand";
    }

    @Override
    public Errand read(ReadContext context) throws IOException {
        String question = "";
        int tag = context.getReader().readTag();
        while (tag != 0) {
            if (tag == TAG) {
                question = context.getReader().readString();
            } else {
                context.getReader().skipField(tag);
            }
            tag = context.getReader().readTag();
        }
        return new Errand(question, clerk);
    }

    @Override
    public void write(WriteContext context, Errand errand) throws IOException {
        context.getWriter().writeString(FIELD, errand.question());
    }
}
