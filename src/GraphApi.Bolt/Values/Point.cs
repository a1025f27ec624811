using GraphApi.Bolt.PackStream;

namespace GraphApi.Bolt.Values;

/// <summary>A Cypher POINT, B3 58 or B4 59: a coordinate system (4326 and 4979 have the longitude as x) and two or three coordinates.</summary>
public readonly record struct Point(int Srid, double X, double Y, double? Z)
{
    public static Point Read(ref PackReader reader)
    {
        var start = reader.Position;
        var header = reader.ReadStructureHeader();
        if (header == new StructureHeader(StructureTag.Point3D, FieldCount: 4))
        {
            return new Point(reader.ReadInt32(), reader.ReadFloat(), reader.ReadFloat(), reader.ReadFloat());
        }

        if (header != new StructureHeader(StructureTag.Point2D, FieldCount: 3))
        {
            PackFault.WrongStructure(StructureTag.Point2D, expectedFields: 3, header, start);
        }

        return new Point(reader.ReadInt32(), reader.ReadFloat(), reader.ReadFloat(), Z: null);
    }

    public void Write(PackWriter writer)
    {
        writer.WriteStructureHeader(Z is null ? StructureTag.Point2D : StructureTag.Point3D, Z is null ? 3 : 4);
        writer.WriteInteger(Srid);
        writer.WriteFloat(X);
        writer.WriteFloat(Y);
        if (Z is { } z)
        {
            writer.WriteFloat(z);
        }
    }
}
