using System.Net;
using System.Net.Sockets;

namespace EssayMarker.Web.Hosting;

/// <summary>A free port of this computer: the server listens on both of its own addresses, and would get a port of its own for each.</summary>
internal static class LoopbackPort
{
    /// <summary>A port that was free just now; another program may take it before it is used.</summary>
    public static int FindFree()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
