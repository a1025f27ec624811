using System.Text;
using GraphApi.Memory.Operators;
using GraphApi.Memory.Walks;
using GraphApi.Plan.Fields;

namespace GraphApi.Memory.Chains;

/// <summary>Writes what chains say of themselves.</summary>
internal sealed class ChainValueOperator(byte[] fragment, WalkValue value) : FoundOperator<ChainPosition>
{
    public override void Write(ExecutionState state, in ChainPosition found)
    {
        state.Response.Write(fragment);
        switch (value)
        {
            case WalkValue.Truncated:
                state.Response.WriteBoolean(found.Found.IsTruncated);
                break;
            case WalkValue.Alternatives:
                state.Response.WriteInt32(found.Alternatives);
                break;
            case WalkValue.TimeFit:
                state.Response.WriteText(Encoding.UTF8.GetBytes(found.TimeFit.ToString().ToUpperInvariant()));
                break;
            case WalkValue.Note when found.Note is { } note:
                state.Response.WriteText(Encoding.UTF8.GetBytes(note));
                break;
            case WalkValue.Note:
                state.Response.WriteNull();
                break;
            default:
                throw new InvalidOperationException($"Chains have no {value}.");
        }
    }
}
